"""Every command that writes a file, and what is held when it cannot, for `faults.py` and `odd_places.py`. No script by itself."""

import contextlib
import os
import stat
import sys
import time

import kit

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
    assert kit.until_kept(session, 1)
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


def tell(name, began):
    """What went wrong, or how much did not."""
    if failed:
        sys.exit("\n".join(f"{name}: {what}" for what in failed))
    told = ", ".join(f"{number} {group}" for group, number in counted.items())
    print(f"{name}: {told}: always the old file whole, a sentence, exit code 1 ({time.monotonic() - began:.0f} s)")
