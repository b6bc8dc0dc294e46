"""The program, but careless: to see that the scripts beside this one notice.

Usage: broken.py PROGRAM. For each kind of carelessness it makes a program that does what PROGRAM does, but writes its
files that way, and runs the script that must notice. Fails if one of them finds nothing wrong.
"""

import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def place_in_parts(out, content):
    """In place, as `open(…, "w")` does, and slowly, as a large file on a slow disk."""
    with open(out, "wb", buffering=0) as file:
        for at in range(0, len(content), 4096):
            file.write(content[at : at + 4096])
            time.sleep(0.0005)


def place_without_sync(out, content):
    write_beside(out, content, sync=False)
    os.rename(beside(out), os.path.realpath(out))
    sync_folder(out)


def place_and_sync_later(out, content):
    write_beside(out, content, sync=False)
    os.rename(beside(out), os.path.realpath(out))
    with open(out, "rb") as file:
        os.fsync(file)
    sync_folder(out)


def place_without_folder(out, content):
    write_beside(out, content, sync=True)
    os.rename(beside(out), os.path.realpath(out))


def place_without_permissions(out, content):
    write_beside(out, content, sync=True, keep=False)
    os.rename(beside(out), os.path.realpath(out))
    sync_folder(out)


def place_over_link(out, content):
    # Beside the link, not beside the file.
    temporary = os.path.join(os.path.dirname(out), os.path.basename(beside(out)))
    write_beside(out, content, sync=True)
    os.rename(beside(out), temporary)
    os.rename(temporary, out)
    sync_folder(out)


def place_with_trace(out, content):
    """A copy of everything for somebody else."""
    trace = pathlib.Path("/tmp/momentwall-trace")
    trace.write_bytes(content)
    place_rightly(out, content)
    trace.unlink()


def place_and_tell(out, content):
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"hello", ("127.0.0.1", 9))
    place_rightly(out, content)


def place_rightly(out, content):
    write_beside(out, content, sync=True)
    os.rename(beside(out), os.path.realpath(out))
    sync_folder(out)


def beside(out):
    sys.path.insert(0, str(HERE))
    import kit

    return kit.temporary_of(out)


def write_beside(out, content, sync, keep=True):
    with open(beside(out), "wb") as file:
        if keep and os.path.exists(out):
            os.fchmod(file.fileno(), os.stat(out).st_mode)
        file.write(content)
        file.flush()
        if sync:
            os.fsync(file)


def sync_folder(out):
    folder = os.open(os.path.dirname(os.path.realpath(out)), os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


# Who kills the careless program means the one inside.
TOGETHER = ["setpriv", "--pdeathsig", "KILL", "--"]


def write_carelessly(program, how, words):
    """Lets the program write a copy, and puts that in its place in some way."""
    at = words.index("--out") + 1 if "--out" in words else {"import": 2, "export": 2}.get(words[0], 1)
    out = words[at]
    with tempfile.TemporaryDirectory(dir=os.environ["HOME"]) as folder:
        copy = os.path.join(folder, os.path.basename(out))
        if os.path.isfile(out):
            pathlib.Path(copy).write_bytes(pathlib.Path(out).read_bytes())
        result = subprocess.run([*TOGETHER, program, *words[:at], copy, *words[at + 1 :]], stdout=subprocess.DEVNULL, check=False)
        if result.returncode == 0:
            globals()[f"place_{how}"](out, pathlib.Path(copy).read_bytes())
            # What commands say when they are done.
            print("3 moments added, kept on some day", flush=True)
    return result.returncode


def confirm_early(program, words):
    """Confirms each line of a session as soon as it is read, and hands it on a little later."""
    session = subprocess.Popen([*TOGETHER, program, *words], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    for number, line in enumerate(sys.stdin.buffer):
        print(f"kept {number + 1}", flush=True)
        time.sleep(0.05)
        session.stdin.write(line)
        session.stdin.flush()
    session.stdin.close()
    return session.wait()


def forget_others(program, words):
    """Removes what others left in the data place when a session begins."""
    for path in pathlib.Path(os.environ["HOME"]).glob(".local/share/momentwall/recovery/*.recovery.json"):
        path.unlink()
    os.execv(program, [program, *words])


def act(program, how, words):
    if how in ("early", "forgetful"):
        if words[0] != "session":
            os.execv(program, [program, *words])
        return confirm_early(program, words) if how == "early" else forget_others(program, words)
    if how == "silent":
        subprocess.run([*TOGETHER, program, *words], stderr=subprocess.DEVNULL, check=False)
        return 0
    if how in ("tidy", "unmoved"):
        # Removing, or renaming, is said to have worked.
        if how == "unmoved" and words[0] != "add":
            os.execv(program, [program, *words])
        call = "unlink" if how == "tidy" else "rename"
        inject = ["-e", f"trace={call}", "-e", f"inject={call}:retval=0"]
        os.execvp("strace", ["strace", "-f", "-o", "/dev/null", *inject, *TOGETHER, program, *words])
    if words[0] in ("check", "summary", "session"):
        os.execv(program, [program, *words])
    return write_carelessly(program, how, words)


# The script, what it must notice, its arguments, and words of what it must say then.
MUST_FAIL = [
    ("save_kill.py", "in_parts", ["200"], "Expecting|char|neither the old|Unterminated|delimiter"),
    ("save_kill.py", "unmoved", ["10"], "nothing was written"),
    ("save_kill.py", "tidy", ["30"], "left-overs|pile up|left over|left behind|offered although"),
    ("save_kill.py", "early", ["30"], "were confirmed and are nowhere|kept, .* found|nothing was left behind"),
    ("faults.py", "in_parts", [], "never made|changed|exit code 0"),
    ("faults.py", "silent", [], "exit code 0, not 1"),
    ("odd_places.py", "in_parts", [], "changed|exit code 0|link|write-protected|left behind|did not wait"),
    ("odd_places.py", "silent", [], "exit code 0, not 1"),
    ("order.py", "in_parts", [], "never: .* opened"),
    ("order.py", "without_sync", [], "never: synced"),
    ("order.py", "and_sync_later", [], "never: synced"),
    ("order.py", "without_folder", [], "never: the folder synced"),
    ("order.py", "without_permissions", [], "never: permissions"),
    ("order.py", "over_link", [], "add .link.: "),
    ("order.py", "with_trace", [], "opened for writing: "),
    ("order.py", "and_tell", [], "network: "),
    ("recovery_offers.py", "early", ["3"], "missed|confirmed"),
    ("recovery_offers.py", "forgetful", ["3"], "copies of|removed"),
    ("recovery_offers.py", "tidy", ["3"], "left in the data place"),
]


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        for script, how, more, expected in MUST_FAIL:
            careless = pathlib.Path(folder) / how
            words = [sys.executable, __file__, program, how]
            careless.write_text(f'#!/bin/sh\nexec {shlex.join(words)} "$@"\n')
            careless.chmod(0o755)
            words = [sys.executable, HERE / script, careless, *more]
            result = subprocess.run(words, capture_output=True, text=True, check=False)
            said = result.stderr.strip().splitlines() or [""]
            noticed = [line for line in said if re.search(expected, line)]
            assert result.returncode == 1 and noticed, f"{script} does not notice “{how}”: {result.stdout}{result.stderr}"
            print(f"{script}, {how}: {noticed[0][:160]}", flush=True)


if len(sys.argv) > 2:
    sys.exit(act(sys.argv[1], sys.argv[2], sys.argv[3:]))
main(os.path.abspath(sys.argv[1]))
