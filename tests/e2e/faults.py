"""Lets the disk fail in every way there is, and looks at what every command that writes makes of it.

Usage: faults.py PROGRAM [long]. Proves for `new`, `add`, `import`, `export` to each format, `session` and `recover`, with
and without `--force`, that the old file stays whole, one clear sentence with the path last is said, the exit code is 1,
nothing is left behind, and that it works again afterwards:
 1. system calls that fail (strace): EIO, ENOSPC, EACCES, EDQUOT, EROFS and others at opening, writing, syncing, renaming;
    EINTR harms nothing, and a drive without locks, or one that cannot sync folders, can still be saved on;
 2. a full disk, one without room for another file, a read-only one (small tmpfs; skipped with a word unless root);
 3. limits of the shell: size of files (with and without its signal), open files, memory;
 4. odd places: read-only folder, write-protected file, links (to a file, to a missing one, in a circle), a folder, a pipe
    or a device under the name, missing folders, names as long as can be and longer;
 5. others at work: the target open and locked elsewhere, two saves at once, the folder taken away or the file changed in
    the midst of a save.
The short form tries 1, 3 and 5 with fewer commands, and 1 with fewer errors.
"""

import contextlib
import errno
import fcntl
import os
import shutil
import stat
import subprocess
import sys
import time

import kit

LONG = "long" in sys.argv[2:]
counted, failed = {}, []


class Command:
    """A command that writes a file. `edits` says that the file must be a wall, `replaces` that it may be one."""

    def __init__(self, name, words, ending="wall.json", edits=False, replaces=False, lines=()):
        self.name, self.words, self.ending = name, words, ending
        self.edits, self.replaces, self.lines = edits, replaces, lines

    def finds_a_file(self):
        return self.edits or self.replaces

    def target(self, here, folder, stem="trip"):
        """The file it writes, as it was before."""
        out = folder / f"{stem}.{self.ending}"
        if self.finds_a_file():
            out.write_bytes(here.wall if self.ending == "wall.json" else b"What was there before\n" * 200)
        return out


def export(ending, *options):
    words = lambda here, out: ("export", here.source, out, "--today", kit.TODAY, *options)
    return Command(f"export to {ending}", words, ending, replaces=True)


ADD = Command("add", lambda here, out: ("add", out, "Added"), edits=True)
SESSION = Command("session", lambda here, out: ("session", out), edits=True, lines=["add Added"])
NEW = Command("new", lambda here, out: ("new", out))
COMMANDS = [
    ADD,
    SESSION,
    NEW,
    Command("new --force", lambda here, out: ("new", out, "--force"), replaces=True),
    Command("import", lambda here, out: ("import", here.listed, out)),
    Command("import --force", lambda here, out: ("import", here.listed, out, "--force"), replaces=True),
    Command("recover", lambda here, out: ("recover", here.killed, "--out", out)),
    Command("recover --force", lambda here, out: ("recover", here.killed, "--out", out, "--force"), replaces=True),
    Command("export to wall.json", lambda here, out: ("export", here.source, out), replaces=True),
    export("csv"),
    export("md"),
    export("svg"),
    export("pdf"),
    export("png", "--width", "600"),
]
FEW = [ADD, SESSION, NEW, COMMANDS[-1], COMMANDS[-5]]


def set_up(here):
    here.source, here.listed = here.work / "source.wall.json", here.work / "list.txt"
    here.killed = here.work / "killed.wall.json"
    here.listed.write_text("One\nTwo\nThree\n")
    here.done("new", here.source, "--sample", "cafe")
    here.wall = here.source.read_bytes()
    here.killed.write_bytes(here.wall)
    session = here.start("session", here.killed)
    session.stdin.write(b"add Left behind\n")
    session.stdin.flush()
    assert session.stdout.readline() == b"kept 1\n"
    session.kill()
    session.communicate()


def snapshot(folder):
    """Everything in a folder: what it is, and its content."""
    found = {}
    for path in sorted(folder.rglob("*")):
        mode = path.lstat().st_mode
        content = os.readlink(path) if stat.S_ISLNK(mode) else path.read_bytes() if stat.S_ISREG(mode) else None
        found[str(path)] = (mode, content)
    return found


def refused(here, command, out, group, folder=None, **options):
    """Runs a command that cannot work; nothing in its folder may have changed."""
    folder = folder or out.parent
    before = snapshot(folder)
    result = here.run(*command.words(here, out), lines=command.lines, **options)
    sentence = hold_refusal(command, result, out)
    after = snapshot(folder)
    assert after == before, f"changed: {[path for path in {**before, **after} if before.get(path) != after.get(path)]}"
    count(group)
    return sentence


def hold_refusal(command, result, out, most_warnings=1):
    """One sentence and exit code 1; before it there may stand where the backup is, or that no copy could be kept."""
    lines = kit.sentences(result)
    assert result.returncode == 1, f"exit code {result.returncode}, not 1: {lines}"
    assert lines and lines[-1].endswith(f": {out}"), f"no sentence with the path last: {lines}"
    for line in lines[:-1]:
        is_warning = "the file as it was is kept in " in line or "no recovery copy could be written: " in line
        assert is_warning, f"more than one sentence: {lines}"
    assert len(lines) <= 1 + most_warnings, f"too many words: {lines}"
    if any("no recovery copy could be written: " in line for line in lines):
        assert "is in the recovery copy" not in lines[-1], f"promises a copy that is not there: {lines}"
    return lines[-1]


def works(here, command, out, group=None, **options):
    """Runs a command that must work, and leave nothing beside its file."""
    here.done(*command.words(here, out), lines=command.lines, **options)
    hold_new(command, out)
    if group:
        count(group)


def hold_new(command, out):
    if command.ending == "wall.json":
        texts = kit.moments(out.read_bytes())
        assert not command.edits or texts[-1] == "Added", f"not added: {texts[-1:]}"
    assert out.stat().st_size > 0
    left = kit.temporaries(out.resolve().parent)
    assert not left, f"left behind: {left}"


def count(group):
    counted[group] = counted.get(group, 0) + 1


@contextlib.contextmanager
def named(*words):
    """Remembers in which case something went wrong, and goes on with the next one."""
    try:
        yield
    except (AssertionError, OSError) as error:
        failed.append(f"{', '.join(str(word) for word in words)}: {error}")


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


def hold_session_kept(here, command, out, sentence):
    """What a session could not save is in its recovery copy, and goes with the copy."""
    if command.name != "session":
        return
    assert "recovery copy" in sentence, f"nothing is said of the recovery copy: {sentence}"
    back = here.work / "back.wall.json"
    here.done("recover", out, "--out", back)
    assert kit.moments(back.read_bytes())[-1] == "Added", "the recovery copy lacks what was added"
    back.unlink()
    forget_copies(here, out)


def forget_copies(here, out):
    """As somebody would who discards what is offered."""
    for copy in here.recovery("*.recovery.json"):
        if str(out) in copy.read_text():
            copy.unlink()
            copy.with_name(copy.name.replace(".json", ".lock")).unlink(missing_ok=True)


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
        assert session.stdout.readline() == b"kept 1\n"
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
                assert "disk is full" in sentence or "backup" in sentence, sentence
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


# 4. Odd places.


def odd_places(here):
    for command in COMMANDS:
        for case in (
            read_only_folder, protected, linked, link_to_missing, link_in_circle, no_file, missing_folder, long_names, odd_name
        ):
            with named(command.name, case.__name__):
                case(here, command, here.fresh("odd"))


def read_only_folder(here, command, folder):
    out = command.target(here, folder)
    folder.chmod(0o555)
    try:
        power = kit.WITHOUT_POWER if os.geteuid() == 0 else []
        sentence = refused(here, command, out, "odd places", before=power)
        assert "permission" in sentence, sentence
        hold_session_kept(here, command, out, sentence)
    finally:
        folder.chmod(0o755)
    works(here, command, out)


def protected(here, command, folder):
    if not command.finds_a_file():
        return
    out = command.target(here, folder)
    out.chmod(0o444)
    sentence = refused(here, command, out, "odd places")
    assert "write-protected" in sentence, sentence
    hold_session_kept(here, command, out, sentence)
    out.chmod(0o644)
    works(here, command, out)


def linked(here, command, folder):
    if not command.finds_a_file():
        return
    (folder / "real").mkdir()
    real = command.target(here, folder / "real", "real")
    out = folder / f"link.{command.ending}"
    out.symlink_to(f"real/{real.name}")
    real.chmod(0o640)
    works(here, command, out, "odd places")
    assert out.is_symlink() and not real.is_symlink(), "the link is gone"
    assert out.read_bytes() == real.read_bytes()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640, "others may read it now, or may not any more"


def link_to_missing(here, command, folder):
    out = folder / f"link.{command.ending}"
    (folder / "real").mkdir()
    real = folder / "real" / f"real.{command.ending}"
    out.symlink_to(f"real/{real.name}")
    if command.edits or not command.replaces:
        # There is no such file; and where a new one is wanted, the link is in its way.
        refused(here, command, out, "odd places")
        return
    works(here, command, out, "odd places")
    assert out.is_symlink() and real.is_file() and not real.is_symlink(), "not written where the link points"


def link_in_circle(here, command, folder):
    out = folder / f"link.{command.ending}"
    out.symlink_to(out.name)
    refused(here, command, out, "odd places")


def no_file(here, command, folder):
    out = folder / f"odd.{command.ending}"
    for make in (out.mkdir, lambda: os.mkfifo(out), lambda: out.symlink_to("/dev/full")):
        make()
        refused(here, command, out, "odd places", timeout=60)
        out.rmdir() if out.is_dir() else out.unlink()


def missing_folder(here, command, folder):
    refused(here, command, folder / "a" / "b" / f"trip.{command.ending}", "odd places", folder=folder)


def long_names(here, command, folder):
    longest = "n" * (255 - len(command.ending) - 1)
    works(here, command, command.target(here, folder, longest), "odd places")
    out = folder / f"{longest}n.{command.ending}"
    refused(here, command, out, "odd places", folder=folder)
    out = folder.joinpath(*["d" * 200] * 25, f"trip.{command.ending}")
    refused(here, command, out, "odd places", folder=folder)


def odd_name(here, command, folder):
    for stem in ("-", "a b", "\u00fc\u2019\u202e", "~"):
        works(here, command, command.target(here, folder, stem), "odd places")


# 5. Others at work.


def others(here):
    for command in COMMANDS if LONG else FEW:
        for case in (open_elsewhere, saved_elsewhere, folder_vanishes, changed_meanwhile):
            with named(command.name, case.__name__):
                case(here, command, here.fresh("others"))


def open_elsewhere(here, command, folder):
    if not command.finds_a_file():
        return
    out = command.target(here, folder)
    old = out.read_bytes()
    with open(out, "rb") as reader, open(out, "ab") as writer:
        fcntl.flock(writer, fcntl.LOCK_EX)
        works(here, command, out, "others at work")
        assert reader.read() == old, "who reads the old file sees something else"


def saved_elsewhere(here, command, folder):
    """While another save works on the target, this one waits, and takes what that one left."""
    out = command.target(here, folder)
    with open(kit.temporary_of(out), "wb") as temporary:
        fcntl.flock(temporary, fcntl.LOCK_EX)
        temporary.write(b"half a w" * 100_000)
        temporary.flush()
        before = out.read_bytes() if out.exists() else None
        process = here.start(*command.words(here, out))
        process.stdin.write("".join(line + "\n" for line in command.lines).encode())
        process.stdin.close()
        process.stdin = None
        time.sleep(0.2)
        assert process.poll() is None, f"did not wait: {process.communicate()}"
        assert before == (out.read_bytes() if out.exists() else None), "written while another save works"
    _, told = process.communicate()
    assert process.returncode == 0, told
    hold_new(command, out)
    count("others at work")


def in_the_midst(here, command, folder, meddle):
    """Does something while a save is about to sync its file."""
    out = command.target(here, folder)
    temporary = kit.temporary_of(out)
    strace = ["strace", "-f", "-o", "/dev/null", "-P", str(temporary), "-e", "trace=fsync"]
    strace += ["-e", "inject=fsync:delay_enter=400000"]
    words = [*strace, *here.command(*command.words(here, out))]
    pipes = {name: subprocess.PIPE for name in ("stdin", "stdout", "stderr")}
    process = subprocess.Popen(words, env=here.environment, cwd=here.work, **pipes)
    process.stdin.write("".join(line + "\n" for line in command.lines).encode())
    process.stdin.close()
    process.stdin = None
    while process.poll() is None and not temporary.exists():
        time.sleep(0.005)
    meddle(out)
    stdout, stderr = process.communicate()
    return out, subprocess.CompletedProcess(words, process.returncode, stdout, stderr)


def folder_vanishes(here, command, folder):
    # On a busy machine the hand may be too slow for the save, or the other way round.
    for _ in range(5):
        out, result = in_the_midst(here, command, here.fresh("others"), lambda out: shutil.rmtree(out.parent))
        if result.returncode != 0:
            break
    sentence = hold_refusal(command, result, out)
    assert not out.parent.exists(), "somebody made the folder anew"
    folder.mkdir()
    hold_session_kept(here, command, out, sentence)
    count("others at work")


def changed_meanwhile(here, command, folder):
    """What somebody else writes after this command has read the file is never replaced by what was made of the old one."""
    if command.replaces:
        return

    def meddle(out):
        other = out.with_name("other")
        other.write_bytes(theirs)
        other.rename(out)

    theirs = here.wall.replace(b'"title": "', b'"title": "Theirs: ')
    for _ in range(5):
        out, result = in_the_midst(here, command, here.fresh("others"), meddle)
        if result.returncode != 0:
            break
    sentence = hold_refusal(command, result, out)
    assert "changed by somebody else" in sentence, sentence
    assert out.read_bytes() == theirs, "theirs is gone"
    assert not kit.temporaries(folder), "left behind"
    hold_session_kept(here, command, out, sentence)
    count("others at work")


def main():
    began = time.monotonic()
    with kit.place(sys.argv[1]) as here:
        set_up(here)
        for part in (failing_calls, full_disks, limits, odd_places, others):
            at = time.monotonic()
            part(here)
            print(f"{part.__name__}: {time.monotonic() - at:.0f} s", file=sys.stderr)
    if failed:
        sys.exit("\n".join(f"faults: {what}" for what in failed))
    told = ", ".join(f"{number} {group}" for group, number in counted.items())
    print(f"faults: {told}: always the old file whole, a sentence, exit code 1 ({time.monotonic() - began:.0f} s)")


main()
