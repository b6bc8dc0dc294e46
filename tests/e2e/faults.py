"""Lets the disk fail in every way there is, and looks at what every command that writes makes of it.

Usage: faults.py PROGRAM [long]. Proves for `new`, `add`, `import`, `export` to each format, `session` and `recover`, with
and without `--force`, that the old file stays whole, one clear sentence with the path last is said, the exit code is 1,
nothing is left behind, and that it works again afterwards:
 1. system calls that fail (strace): EIO, ENOSPC, EACCES, EDQUOT, EROFS and others at opening, writing, syncing, renaming;
    EINTR harms nothing, and a drive without locks, or one that cannot sync folders, can still be saved on;
 2. a full disk, one without room for another file, a read-only one (small tmpfs; skipped with a word unless root), and
    what is said where not even a recovery copy can be written;
 3. limits of the shell: size of files (with and without its signal), open files, memory (where a sentence may be too
    much, but the file is whole).
The short form tries 1 and 3 with fewer commands, and 1 with fewer errors.
"""

import contextlib
import os
import subprocess
import sys
import time

import kit
from writers import COMMANDS, FEW, SESSION, count, forget_copies, hold_new, hold_refusal, hold_session_kept, named
from writers import refused, set_up, snapshot, tell, works

LONG = "long" in sys.argv[2:]


# 1. System calls that fail.

CALLS = {
    "openat": ["EACCES", "EIO", "ENOSPC", "EROFS", "EMFILE", "EDQUOT", "EPERM"],
    "flock": ["EIO"],
    "ftruncate": ["EIO", "ENOSPC", "EPERM"],
    "fchmod": ["EIO", "EPERM"],
    "write": ["EIO", "ENOSPC", "EDQUOT", "EFBIG"],
    "fsync": ["EIO", "ENOSPC", "EDQUOT"],
    "rename": ["EIO", "EACCES", "ENOSPC", "EXDEV", "EBUSY", "EROFS"],
}
SHORT_CALLS = [("openat", "EACCES"), ("ftruncate", "EIO"), ("write", "EIO"), ("write", "ENOSPC")]
SHORT_CALLS += [("fsync", "EIO"), ("rename", "EIO"), ("rename", "EACCES")]
CAUSES = {"ENOSPC": "disk is full", "EDQUOT": "disk is full", "EACCES": "no permission", "EROFS": "no permission"}


def failing_calls(here):
    folder = here.fresh("calls")
    cases = [(call, error) for call in CALLS for error in CALLS[call]] if LONG else SHORT_CALLS
    for command in COMMANDS if LONG else FEW:
        for call, error in cases:
            if call == "fchmod" and not command.finds_a_file():
                continue
            with named(command.name, call, error):
                failing_call(here, command, folder, call, error)
        for call in ("openat", "flock", "write", "fsync"):
            with named(command.name, call, "EINTR"):
                interrupted_call(here, command, folder, call)
        odd_drives(here, command, folder)


def failing_call(here, command, folder, call, error):
    here.fresh("calls")
    out = command.target(here, folder)
    before = snapshot(folder)
    result, notes = injected(here, command, out, call, f"error={error}")
    assert "(INJECTED)" in notes, "this call was never made"
    sentence = hold_refusal(command, result, out)
    assert CAUSES.get(error, "") in sentence, f"the cause is not said: {sentence}"
    if call == "flock":
        # Without its lock nobody knows whose the temporary file is; the next save takes it over.
        kit.temporary_of(out).unlink()
    assert snapshot(folder) == before, f"changed: {sorted(os.listdir(folder))}"
    hold_session_kept(here, command, out, sentence)
    works(here, command, out)
    count("system calls that failed")


def injected(here, command, out, call, what, path=None):
    path = path or kit.temporary_of(out)
    options = ["-P", str(path), "-e", f"trace={call}", "-e", f"inject={call}:{what}"]
    return here.strace(options, *command.words(here, out), lines=command.lines)


def interrupted_call(here, command, folder, call):
    here.fresh("calls")
    out = command.target(here, folder)
    result, notes = injected(here, command, out, call, "error=EINTR:when=1")
    assert "(INJECTED)" in notes, "this call was never made"
    assert result.returncode == 0, f"interrupted: {result.stderr}"
    hold_new(command, out)
    count("system calls that were interrupted")


def odd_drives(here, command, folder):
    """Network drives that know no locks, and those that cannot sync a folder or do not let it be read."""
    for call, what, path in [
        ("flock", "error=ENOLCK", None),
        ("flock", "error=EOPNOTSUPP", None),
        ("fsync", "error=EINVAL", folder),
        ("fsync", "error=EOPNOTSUPP", folder),
        ("openat", "error=EACCES", folder),
    ]:
        with named(command.name, call, what, "folder" if path else ""):
            here.fresh("calls")
            out = command.target(here, folder)
            result, notes = injected(here, command, out, call, what, path)
            assert "(INJECTED)" in notes, f"{call} was never made"
            assert result.returncode == 0, f"{result.stderr}"
            hold_new(command, out)
            count("saves on odd drives")
    # The new file has taken its place by then: it is whole, and the doubt is said.
    with named(command.name, "fsync", "EIO", "folder"):
        here.fresh("calls")
        out = command.target(here, folder)
        result, _ = injected(here, command, out, "fsync", "error=EIO", folder)
        hold_refusal(command, result, out)
        hold_new(command, out)
        count("system calls that failed")


# 2. Disks that take no more.


@contextlib.contextmanager
def disk(here, *options):
    folder = here.fresh("disk")
    words = ["mount", "-t", "tmpfs", "-o", ",".join(options), "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True, check=False).returncode != 0:
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder):
    filler = folder / "filler"
    with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
        while file.write(b"\0" * 4096):
            pass
    return [filler]


def fill_names(folder):
    files = []
    with contextlib.suppress(OSError):
        while True:
            file = folder / f"filler{len(files)}"
            file.touch(exist_ok=False)
            files.append(file)
    return files


def full_disks(here):
    for options, use_up in [(["size=3m"], fill), (["size=3m", "nr_inodes=40"], fill_names)]:
        for command in COMMANDS:
            with disk(here, *options) as folder, named(command.name, "full disk", use_up.__name__):
                if folder is None:
                    print("faults: no small disk can be mounted here, so full and read-only ones were not tried")
                    return
                out = command.target(here, folder)
                used = use_up(folder)
                sentence = refused(here, command, out, "full disks")
                assert "disk is full" in sentence, sentence
                hold_session_kept(here, command, out, sentence)
                for file in used:
                    file.unlink()
                works(here, command, out)
    for command in COMMANDS:
        with disk(here, "size=3m") as folder, named(command.name, "read-only disk"):
            out = command.target(here, folder)
            subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
            sentence = refused(here, command, out, "read-only disks")
            assert "permission" in sentence, sentence
            hold_session_kept(here, command, out, sentence)
            subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
            works(here, command, out)
    nowhere_to_keep(here)


def nowhere_to_keep(here):
    """Neither the file nor a recovery copy can be written: that is said, and nothing else is promised."""
    with disk(here, "size=3m") as folder, named("session", "home and wall on a full disk"):
        (folder / "home").mkdir()
        out = SESSION.target(here, folder)
        environment = {**here.environment, "HOME": str(folder / "home")}
        here.done("add", out, "Before", env=environment)
        used = fill(folder)
        before = out.read_bytes()
        result = here.run("session", out, lines=["add One", "add Two"], env=environment)
        hold_refusal(SESSION, result, out)
        assert b"no recovery copy could be written" in result.stderr, result.stderr
        assert b"kept" not in result.stdout, f"confirmed what is nowhere: {result.stdout}"
        assert out.read_bytes() == before
        for file in used:
            file.unlink()
        works(here, SESSION, out, "full disks", env=environment)
    # A full home alone: the copy lies beside the file.
    with disk(here, "size=1m") as home, named("session", "home on a full disk"):
        fill(home)
        out = SESSION.target(here, here.fresh("beside"))
        environment = {**here.environment, "HOME": str(home)}
        session = here.start("session", out, env=environment)
        session.stdin.write(b"add Beside\n")
        session.stdin.flush()
        assert kit.until_kept(session, 1)
        session.kill()
        session.communicate()
        back = here.work / "back.wall.json"
        here.done("recover", out, "--out", back, env=environment)
        assert kit.moments(back.read_bytes())[-1] == "Beside"
        back.unlink()
        count("full disks")


# 3. Limits of the shell.


def limits(here):
    for command in COMMANDS if LONG else FEW:
        for is_ignored in (False, True):
            with named(command.name, "limit on the size of files", "signal ignored" if is_ignored else "signal on"):
                folder = here.fresh("limits")
                out = command.target(here, folder)
                before = snapshot(folder)
                limit = ["prlimit", "--fsize=150:150", "--core=0", "--"]
                # Python itself ignores the signal that tells of it, and puts it back for those it starts.
                result = here.run(
                    *command.words(here, out), before=limit, lines=command.lines, restore_signals=not is_ignored
                )
                sentence = hold_refusal(command, result, out, 2)
                assert "no file as large" in sentence or "backup" in sentence, sentence
                assert snapshot(folder) == before, "changed"
                works(here, command, out)
                count("limits")
        with named(command.name, "few open files"):
            for most in range(4, 12):
                folder = here.fresh("limits")
                out = command.target(here, folder)
                before = snapshot(folder)
                limit = ["prlimit", f"--nofile={most}:{most}", "--"]
                result = here.run(*command.words(here, out), before=limit, lines=command.lines)
                if result.returncode == 0:
                    hold_new(command, out)
                elif result.returncode != 127:
                    # With 127 the system could not even start it.
                    assert result.returncode == 1 and kit.sentences(result), f"{most}: {result.stderr}"
                    assert snapshot(folder) == before, "changed"
                forget_copies(here, out)
                count("limits")
        with named(command.name, "little memory"):
            for megabytes in (8, 12, 16, 24, 48) if LONG else (12,):
                folder = here.fresh("limits")
                out = command.target(here, folder)
                before = snapshot(folder)
                limit = ["prlimit", f"--as={megabytes << 20}", "--core=0", "--"]
                result = here.run(*command.words(here, out), before=limit, lines=command.lines)
                # There may be no memory even for a sentence; the file must be whole all the same.
                if result.returncode == 0:
                    hold_new(command, out)
                else:
                    after = {path: found for path, found in snapshot(folder).items() if not path.endswith(".tmp")}
                    assert after == before, "changed"
                    works(here, command, out)
                forget_copies(here, out)
                count("limits")


def main():
    began = time.monotonic()
    with kit.place(sys.argv[1]) as here:
        set_up(here)
        for part in (failing_calls, full_disks, limits):
            part(here)
    tell("faults", began)


main()
