"""Kills a running session again and again, at any moment, and looks at what is left.

Usage: kill.py PROGRAM ROUNDS. Every line that was confirmed must be there, whole and in order, and every line that
was written a second before the kill. The wall's file must stay as it was.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM, ROUNDS = os.path.abspath(sys.argv[1]), int(sys.argv[2])


def one_round(number, work):
    file, out = work / f"{number}.wall.json", work / f"{number}-back.wall.json"
    subprocess.run([PROGRAM, "new", file], check=True)
    before = file.read_bytes()
    session = subprocess.Popen([PROGRAM, "session", file], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    kept, written = [0], []

    def listen():
        for line in session.stdout:
            words = line.split()
            if words[:1] == [b"kept"]:
                kept[0] = int(words[1])

    listener = threading.Thread(target=listen)
    listener.start()
    end = time.monotonic() + random.uniform(0.02, 1.6)
    pause = random.choice([0.002, 0.01, 0.1])
    while time.monotonic() < end:
        session.stdin.write(f"add Line {len(written) + 1}\n".encode())
        session.stdin.flush()
        written.append(time.monotonic())
        time.sleep(pause)
    killed = time.monotonic()
    session.kill()
    session.wait()
    listener.join()
    assert file.read_bytes() == before, "the file was touched"
    old = sum(at < killed - 1 for at in written)
    needed = max(kept[0], old)
    recovered = subprocess.run([PROGRAM, "recover", file, "--out", out], capture_output=True)
    if recovered.returncode != 0:
        assert needed == 0, f"round {number}: {needed} lines are gone: {recovered.stderr}"
        return 0
    texts = [moment["text"] for moment in json.loads(out.read_text())["moments"]]
    assert texts == [f"Line {n + 1}" for n in range(len(texts))], f"round {number}: holes or rubbish"
    assert len(texts) >= needed, f"round {number}: {len(texts)} of {needed}"
    if len(texts) == len(written):
        return 0
    return killed - written[len(texts)]


def main():
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        os.environ["HOME"] = folder
        os.environ.pop("XDG_DATA_HOME", None)
        lost = [one_round(number, work) for number in range(ROUNDS)]
        torn = list(work.rglob("*.tmp"))
        assert len(torn) <= ROUNDS, "left-overs pile up"
    print(f"{ROUNDS} kills: nothing confirmed was lost; at most the last {max(lost) * 1000:.0f} ms were.")


main()
