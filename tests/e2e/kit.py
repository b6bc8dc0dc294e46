"""What the scripts that try the promises from outside have in common: a place of its own for the program, walls, commands
under strace or under a limit, and what is left behind. No script by itself.
"""

import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import zlib

TODAY = "2026-11-21"
# A folder's permissions mean nothing to root, unless root lays that power down.
WITHOUT_POWER = ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--"]


class Place:
    """A folder with a home of its own for the program, and one for the walls, away from it."""

    def __init__(self, program, folder):
        self.program = os.path.abspath(program)
        self.home, self.work = folder / "home", folder / "work"
        self.home.mkdir()
        self.work.mkdir()
        kept_out = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY", "RUST_BACKTRACE")
        self.environment = {name: value for name, value in os.environ.items() if name not in kept_out}
        self.environment["HOME"] = str(self.home)
        self.data = self.home / ".local/share/momentwall"

    def command(self, *words):
        return [self.program, *(str(word) for word in words)]

    def run(self, *words, before=(), lines=(), **more):
        """Runs a command; `before` are words in front of it, `lines` go to its standard input."""
        options = {"env": self.environment, "cwd": self.work, **more}
        text = "".join(line + "\n" for line in lines).encode()
        return subprocess.run([*before, *self.command(*words)], input=text, capture_output=True, check=False, **options)

    def done(self, *words, **more):
        """The same, for what must work."""
        result = self.run(*words, **more)
        assert result.returncode == 0, f"{words} ended with {result.returncode}: {result.stderr.decode()}"
        return result

    def start(self, *words, **more):
        options = {"env": self.environment, "cwd": self.work, **more}
        pipes = {name: subprocess.PIPE for name in ("stdin", "stdout", "stderr")}
        return subprocess.Popen(self.command(*words), **pipes, **options)

    def strace(self, options, *words, **more):
        """Runs a command under strace and returns how it ended and what strace noted."""
        notes = self.home / "strace.txt"
        notes.unlink(missing_ok=True)
        result = self.run(*words, before=["strace", "-f", "-o", str(notes), *options], **more)
        return result, notes.read_text(errors="replace") if notes.exists() else ""

    def fresh(self, name):
        """An empty folder for walls."""
        folder = self.work / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder

    def recovery(self, pattern="*"):
        """What lies where recovery copies lie."""
        folder = self.data / "recovery"
        return sorted(folder.glob(pattern)) if folder.is_dir() else []


def until_kept(session, lines):
    """Reads what a session says until so many lines are kept; false if it ends before."""
    for said in iter(session.stdout.readline, b""):
        if said.startswith(b"kept ") and int(said.split()[1]) >= lines:
            return True
    return False


@contextlib.contextmanager
def place(program):
    with tempfile.TemporaryDirectory(prefix="momentwall-") as folder:
        yield Place(program, pathlib.Path(os.path.realpath(folder)))


def temporary_of(target):
    """The short name under which a save of this file works."""
    target = pathlib.Path(os.path.realpath(target))
    return target.with_name(f".mw-{zlib.crc32(os.fsencode(target.name)):08x}.tmp")


def temporaries(folder):
    return sorted(folder.rglob(".mw-*.tmp"))


def moments(content):
    """The texts on a wall, in order; fails if the wall is not whole."""
    wall = json.loads(content)
    assert wall["format"] == "momentwall" and wall["version"] == 1, "this is no wall"
    return [moment["text"] for moment in wall.get("moments", [])]


def is_new_wall(before, after, added):
    """True if `after` is the complete wall with these moments added, and fails if it is neither that nor `before`."""
    if after == before:
        return False
    old, new = json.loads(before), json.loads(after)
    old_moments, new_moments = old.pop("moments", []), new.pop("moments", [])
    old.pop("changed", None)
    new.pop("changed", None)
    assert old == new, "the wall lost something besides its moments"
    assert new_moments[: len(old_moments)] == old_moments, "moments that nobody touched are others now"
    texts = [moment["text"] for moment in new_moments[len(old_moments) :]]
    assert texts == list(added), f"added is {texts}, not {added}"
    return True


def sentences(result):
    """What a command said on stderr, which must be sentences of the program and nothing else."""
    lines = result.stderr.decode(errors="strict").splitlines()
    for line in lines:
        assert line.startswith("momentwall: ") and len(line) > 20, f"no sentence: {line!r}"
        assert "panicked" not in line and "inside the program" not in line, f"a mistake in the program: {line!r}"
    return lines


def refusal(result, path, *, warnings=0):
    """The one sentence of a command that was refused, with the path last."""
    assert result.returncode == 1, f"exit code {result.returncode}, not 1: {result.stderr.decode()}"
    lines = sentences(result)
    assert len(lines) == 1 + warnings, f"not one sentence but {lines}"
    assert lines[-1].endswith(f": {path}"), f"the path is not last: {lines[-1]!r}"
    return lines[-1]


def calls(notes):
    """The system calls in strace's notes, in order of their beginning, as (thread, name, arguments, result)."""
    begun, found = {}, []
    for line in notes.splitlines():
        thread, _, rest = line.partition(" ")
        rest = rest.strip()
        resumed = re.match(r"<\.\.\. (\w+) resumed>(.*)", rest)
        if resumed:
            at = begun.pop(thread, None)
            if at is None:
                continue
            rest = found[at] + resumed[2]
        elif rest.endswith("<unfinished ...>"):
            begun[thread] = len(found)
            found.append(rest.removesuffix("<unfinished ...>"))
            continue
        else:
            at = len(found)
            found.append(None)
        call = re.match(r"(\w+)\((.*)\)\s+= (.*)$", rest)
        found[at] = (thread, call[1], call[2].strip(), call[3]) if call else rest
    return [call for call in found if isinstance(call, tuple)]
