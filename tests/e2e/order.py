"""Watches the system calls of every command that writes: in which order, and where to.

Usage: order.py PROGRAM [long]. Proves with strace, for `new`, `add`, `import`, `export` to each format, `session` and
`recover`, onto a file, through a link and where no file is:
 1. a temporary file in the folder of the target is opened, written, and synced after its last byte; only then is it
    renamed over the target, and after that the folder is synced, before the command says that it is done;
 2. `session` says `kept` only when the recovery copy has gone the same way;
 3. the target's permissions are kept and set before the rename, and links are followed and stay;
 4. nothing is opened for writing, made, renamed, removed or changed besides the target, its temporary file, the note
    that it is open, and the program's data place;
 5. no network: no socket of any kind for the internet, and none is connected, bound or written to.
The long form also tries odd permissions and larger walls.
"""

import os
import re
import stat
import sys
import time

import kit

LONG = "long" in sys.argv[2:]
WRITES = {"write", "pwrite64", "writev", "pwritev", "pwritev2", "sendfile", "copy_file_range", "splice", "ftruncate", "fallocate"}
# Calls that change names or what belongs to them, and which of their arguments are paths.
CHANGES = {
    "mkdir": 1, "mkdirat": 1, "rmdir": 1, "unlink": 1, "unlinkat": 1, "rename": 2, "renameat": 2, "renameat2": 2,
    "link": 2, "linkat": 2, "symlink": 2, "symlinkat": 2, "mknod": 1, "mknodat": 1, "truncate": 1, "chmod": 1,
    "fchmodat": 1, "chown": 1, "lchown": 1, "fchownat": 1, "utimensat": 1, "setxattr": 1, "creat": 1, "mount": 2,
}  # fmt: skip
TRACE = "trace=%file,%desc,%network"
seen = {"saves": 0, "calls": 0}


class Watched:
    """One command and what it did, with each file that it had open by its number at the time."""

    def __init__(self, here, words, lines=(), environment=None):
        options = ["-y", "-s", "4096", "-e", TRACE]
        result, notes = here.strace(options, *words, lines=lines, env=environment or here.environment)
        assert result.returncode == 0, f"ended with {result.returncode}: {result.stderr.decode()}"
        self.calls = [call[1:] for call in kit.calls(notes) if not call[3].startswith("-1 ")]
        self.tried = [call[1:] for call in kit.calls(notes)]
        assert any(name == "execve" for name, _, _ in self.calls), "nothing was seen"
        seen["calls"] += len(self.tried)

    def places(self, wanted):
        return [at for at, call in enumerate(self.calls) if wanted(*call)]

    def first(self, what, wanted, after=-1):
        found = [at for at in self.places(wanted) if at > after]
        assert found, f"never: {what}"
        return found[0]


def on(path):
    """What strace writes for an open file."""
    return f"<{path}>"


def written_to(name, words):
    """The number and the name of the open file that a call writes into; nothing for other calls."""
    if name not in WRITES:
        return "", ""
    which = 2 if name in ("copy_file_range", "splice") else 0
    number, path = re.match(r"(\d+)(?:<(.*?)>)?(?:$|,)", words.split(", ")[which] + ",").groups()
    return number, (path or "").removesuffix(" (deleted)")


def hold_save(watched, target, mode=None):
    """The order of a save of this file (1, 3); returns where it was renamed and where it was finished."""
    temporary, folder = kit.temporary_of(target), os.path.dirname(target)
    is_opened = lambda name, words, _: name == "openat" and f'"{temporary}"' in words and "O_CREAT" in words
    opened = watched.first(f"{temporary} opened", is_opened)
    flags = watched.calls[opened][1]
    assert "O_WRONLY" in flags or "O_RDWR" in flags, flags
    renamed = watched.first(
        "renamed over the target",
        lambda name, words, _: name.startswith("rename") and f'"{temporary}"' in words and f'"{target}"' in words,
    )
    written = watched.places(lambda name, words, _: written_to(name, words)[1] == str(temporary))
    assert written, "nothing was written into the temporary file"
    assert opened < written[0] and written[-1] < renamed, "written before it was opened, or after it was in its place"
    is_sync = lambda name, words, _: name in ("fsync", "fdatasync") and words.endswith(on(temporary))
    synced = watched.first("synced after the last byte", is_sync, written[-1])
    assert synced < renamed, "renamed before it was on the disk"
    is_folder = lambda name, words, _: name == "fsync" and words.endswith(on(folder))
    done = watched.first("the folder synced after the rename", is_folder, renamed)
    # Nothing ever happens to the target itself but that.
    touched = watched.places(lambda name, words, _: written_to(name, words)[1] == str(target))
    touched += watched.places(lambda name, words, _: name == "openat" and f'"{target}"' in words and not read_only(words))
    names = watched.places(lambda name, words, _: name in CHANGES and f'"{target}"' in words)
    assert not touched and names == [renamed], f"done to the file itself: {[watched.calls[at] for at in touched + names]}"
    if mode is not None:
        is_mode = lambda name, words, _: name == "fchmod" and on(temporary) in words and words.endswith(f"{mode:04o}")
        assert watched.first("permissions set", is_mode) < renamed, "for a moment others could read it, or could not"
    seen["saves"] += 1
    return renamed, done


def read_only(words):
    return not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE", words)


def hold_inside(watched, here, target):
    """Nothing is written but the target, beside it under the short names, and in the data place (4); no network (5)."""
    temporary = kit.temporary_of(target)
    # The note that the wall is open lies beside it for as long as it is.
    allowed_files = {str(target), str(temporary), str(temporary.with_suffix(".open"))}
    inside = str(here.home) + "/"

    def is_allowed(path):
        return path in allowed_files or path.startswith(inside) or path.startswith("/dev/null")

    for name, words, _ in watched.tried:
        # A name after an open folder is one in that folder.
        named = re.findall(r'(?:<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', words)
        paths = [os.path.normpath(os.path.join(here.work, folder, path)) for folder, path in named]
        if name in ("openat", "open") and not read_only(words):
            assert is_allowed(paths[0]), f"opened for writing: {paths[0]}"
        if name in CHANGES:
            for path in paths[: CHANGES[name]]:
                assert is_allowed(path), f"{name}: {path}"
        number, path = written_to(name, words)
        is_output = number in ("", "1", "2") and not path.startswith("/")
        assert is_output or is_allowed(path), f"written into {path}"
        if name in ("socket", "socketpair"):
            assert "AF_INET" not in words and "AF_PACKET" not in words, f"network: {name}({words})"
        assert name not in ("connect", "bind", "sendto", "sendmsg"), f"network: {name}({words})"


def said(watched, what):
    return watched.places(lambda name, words, _: name == "write" and words.startswith("1<pipe:") and what in words)


def commands(here):
    """Name, words, ending, whether the target must be there, lines, and what it says when it is done."""
    day = ("--today", kit.TODAY)
    yield "add", lambda out: ("add", out, "Added"), "wall.json", True, (), "added"
    yield "session", lambda out: ("session", out), "wall.json", True, ("add One", "verdict 1 magical", "undo"), None
    yield "new --force", lambda out: ("new", out, "--force"), "wall.json", False, (), None
    yield "import --force", lambda out: ("import", here.listed, out, "--force"), "wall.json", False, (), "3 moments"
    yield "recover --force", lambda out: ("recover", here.killed, "--out", out, "--force"), "wall.json", False, (), "kept on"
    for ending in ("wall.json", "csv", "md", "svg", "pdf"):
        yield f"export to {ending}", lambda out: ("export", here.source, out, *day), ending, False, (), None
    yield "export to png", lambda out: ("export", here.source, out, *day, "--width", "600"), "png", False, (), None


def one_command(here, name, words, ending, needs_file, lines, tells, case):
    folder = here.fresh("order")
    target = out = folder / f"trip.{ending}"
    mode = None
    if case == "link":
        (folder / "real").mkdir()
        target = folder / "real" / f"real.{ending}"
        out.symlink_to(f"real/{target.name}")
    if case != "new file":
        target.write_bytes(here.wall)
        mode = 0o640 if case == "link" else 0o600 if case == "file" else case
        target.chmod(mode)
    watched = Watched(here, words(out), lines)
    renamed, done = hold_save(watched, target, mode)
    hold_inside(watched, here, target)
    left = [path.name for path in target.parent.iterdir() if path.name.startswith(".mw-")]
    assert not left, f"left beside the file: {left}"
    if tells:
        assert said(watched, tells), f"“{tells}” was never said"
        assert min(said(watched, tells)) > done, "said to be done before it was"
    if mode is not None:
        assert stat.S_IMODE(target.stat().st_mode) == mode, f"permissions are {target.stat().st_mode:o}"
    assert out.is_symlink() == (case == "link"), "the link is gone"
    if name == "session":
        hold_kept(watched, here, done)
    if name.endswith("--force") and mode is not None:
        hold_backup(watched, here, renamed)


def hold_kept(watched, here, saved):
    """`kept` is said when the recovery copy is safe, which is removed when the wall is in its file, not earlier."""
    copies = {
        path
        for name, words, _ in watched.calls
        if name == "rename"
        for path in re.findall(r'"([^"]*\.recovery\.json)"', words)
    }
    assert len(copies) == 1, f"recovery copies: {copies}"
    copy = copies.pop()
    assert os.path.dirname(copy) == str(here.data / "recovery")
    safe = first_copy(watched, copy)
    assert min(said(watched, "kept")) > safe, "confirmed before it was safe"
    removed = watched.places(lambda name, words, _: name == "unlink" and copy in words)
    assert removed and removed[0] > saved, "the recovery copy went before the wall was safe in its file"


def first_copy(watched, copy):
    """Where the first recovery copy was finished, in the order of a save."""
    temporary, folder = str(kit.temporary_of(copy)), os.path.dirname(copy)
    renamed = watched.first("copy renamed", lambda name, words, _: name == "rename" and f'"{temporary}"' in words)
    synced = watched.places(lambda name, words, _: name == "fsync" and words.endswith(on(temporary)))
    written = watched.places(lambda name, words, _: written_to(name, words)[1] == str(temporary))
    before = [at for at in written if at < renamed]
    assert before and any(before[-1] < at < renamed for at in synced), "the copy was renamed before it was on the disk"
    is_folder = lambda name, words, _: name == "fsync" and words.endswith(on(folder))
    return watched.first("the copy's folder synced", is_folder, renamed)


def hold_backup(watched, here, replaced):
    """What is replaced is safe in its backup before it is replaced."""
    backups = str(here.data / "backups")
    backed_up = watched.first("backed up", lambda name, words, _: name == "rename" and backups in words)
    is_folder = lambda name, words, _: name == "fsync" and words.endswith(on(backups))
    safe = watched.first("the backups' folder synced", is_folder, backed_up)
    synced = watched.places(lambda name, words, _: name == "fsync" and f"<{backups}/" in words)
    assert synced and synced[0] < backed_up and safe < replaced, "replaced before its backup was safe"


def only_looking(here):
    """What only looks writes nothing at all."""
    for words in (("check", here.source), ("summary", here.source, "--json"), ("export", here.source, "-", "--format", "csv")):
        watched = Watched(here, words)
        hold_inside(watched, here, here.work / "nothing")
        changed = watched.places(lambda name, args, _: name in CHANGES or name == "openat" and not read_only(args))
        assert not changed, f"{words[0]}: {[watched.calls[at] for at in changed]}"


def main():
    began = time.monotonic()
    with kit.place(sys.argv[1]) as here:
        here.source, here.listed, here.killed = (here.work / name for name in ("source.wall.json", "list.txt", "killed.wall.json"))
        here.listed.write_text("One\nTwo\nThree\n")
        here.done("new", here.source, "--sample", "shop" if LONG else "cafe")
        here.wall = here.source.read_bytes()
        here.killed.write_bytes(here.wall)
        session = here.start("session", here.killed)
        session.stdin.write(b"add Left behind\n")
        session.stdin.flush()
        assert kit.until_kept(session, 1)
        session.kill()
        session.communicate()
        for name, words, ending, needs_file, lines, tells in commands(here):
            cases = ["file", "link"] + ([] if needs_file else ["new file"]) + ([0o664, 0o700, 0o646] if LONG else [])
            for case in cases:
                try:
                    one_command(here, name, words, ending, needs_file, lines, tells, case)
                except AssertionError as error:
                    sys.exit(f"order: {name} ({case}): {error}")
        only_looking(here)
    print(
        f"order: {seen['saves']} saves in the right order, {seen['calls']} system calls, nothing written elsewhere, "
        f"no network ({time.monotonic() - began:.0f} s)"
    )


main()
