"""Kills the window again and again while somebody types, and looks at what is left.

Usage, on a display without anything else (such as `Xvfb -noreset`): kill_window.py PROGRAM ROUNDS. What was typed a second before the kill must
be there, whole and in order, in the wall's file or in its recovery copy.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

PROGRAM, ROUNDS = os.path.abspath(sys.argv[1]), int(sys.argv[2])


def shell(*words):
    return subprocess.run(words, capture_output=True, text=True).stdout.strip()


def texts(path):
    return [moment["text"] for moment in json.loads(path.read_text()).get("moments", [])]


def one_round(number, work):
    # A home of its own for each round: the next window must not offer what this one leaves behind.
    work = work / str(number)
    work.mkdir()
    os.environ["HOME"] = str(work)
    file, out = work / "wall.wall.json", work / "back.wall.json"
    subprocess.run([PROGRAM, "new", file], check=True)
    window = subprocess.Popen([PROGRAM, file], stderr=subprocess.DEVNULL)
    while not (found := shell("xdotool", "search", "--onlyvisible", "--pid", str(window.pid))):
        assert window.poll() is None, f"round {number}: the window did not open"
        time.sleep(0.05)
    time.sleep(1.5)
    shell("xdotool", "windowfocus", found.split()[-1])
    time.sleep(0.2)
    typed = []
    end = time.monotonic() + random.uniform(0.3, 4.0)
    while time.monotonic() < end:
        shell("xdotool", "type", "--delay", "4", f"Line {len(typed) + 1}")
        shell("xdotool", "key", "Return")
        typed.append(time.monotonic())
        time.sleep(random.choice([0, 0, 0.05, 0.3]))
    killed = time.monotonic()
    window.kill()
    window.wait()
    found = texts(file)
    assert found == [f"Line {n + 1}" for n in range(len(found))], f"round {number}: the file has holes"
    recovered = subprocess.run([PROGRAM, "recover", file, "--out", out], capture_output=True)
    if recovered.returncode == 0:
        back = texts(out)
        assert back == [f"Line {n + 1}" for n in range(len(back))], f"round {number}: the copy has holes"
        found = max(found, back, key=len)
    needed = sum(at < killed - 1 for at in typed)
    assert len(found) >= needed, f"round {number}: {len(found)} of {needed}"
    return 0 if len(found) >= len(typed) else killed - typed[len(found)]


def main():
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ.pop(name, None)
        lost = []
        for number in range(ROUNDS):
            lost.append(one_round(number, work))
    print(f"{ROUNDS} kills of the window: at most the last {max(lost) * 1000:.0f} ms of typing were lost.")


main()
