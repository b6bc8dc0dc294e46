"""Lets every command that writes a file write to odd places, and while others are at work there.

Usage: odd_places.py PROGRAM [long]. Proves for `new`, `add`, `import`, `export` to each format, `session` and `recover`, with
and without `--force`, that it works, or that the old file stays whole, one clear sentence with the path last is said, the
exit code is 1 and nothing is left behind:
 1. odd places: read-only folder, write-protected file, links (to a file, to a missing one, in a circle), a folder, a pipe
    or a device under the name, missing folders, names as long as can be and longer;
 2. others at work: the target open and locked elsewhere, two saves at once, the folder taken away or the file changed in
    the midst of a save.
The short form tries 2 with fewer commands.
"""

import fcntl
import os
import shutil
import stat
import subprocess
import sys
import time

import kit
from writers import COMMANDS, FEW, count, hold_new, hold_refusal, hold_session_kept, named, refused, set_up, tell, works

LONG = "long" in sys.argv[2:]


# 1. Odd places.


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


# 2. Others at work.


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
        for part in (odd_places, others):
            part(here)
    tell("odd_places", began)


main()
