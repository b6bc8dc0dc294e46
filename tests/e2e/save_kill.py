"""Kills commands while they write, and looks at what they leave.

Usage: save_kill.py PROGRAM ROUNDS [long]. Proves, for `session`, `add`, `new --force`, `import`, `export` and `recover`:
 1. killed (SIGKILL) ROUNDS times at random moments, the file they write is the complete old one or the complete new one,
    every line that `session` confirmed is in it or in the recovery copy, the next try works, and what was left behind
    is gone after it: temporary files, locks without a copy, copies of what is in its file anyway;
 2. the same, killed in turn at each system call from the moment the wall is opened until the command ends untouched
    (with `long`: for all commands and formats, and for calls that touch no file too).
"""

import json
import os
import pathlib
import random
import sys
import time

import kit

ROUNDS = int(sys.argv[2])
LONG = "long" in sys.argv[3:]
# With these a kill tells nothing about files; the long form tries them too.
NO_FILE = {"mmap", "munmap", "mremap", "mprotect", "madvise", "brk", "futex", "rt_sigprocmask", "rt_sigaction"}
NO_FILE |= {"sigaltstack", "sched_getaffinity", "sched_yield", "gettid", "getrandom", "set_robust_list", "rseq", "prctl"}
NO_FILE |= {"readlink", "getcwd", "fcntl", "lseek", "newfstatat"}


class Way:
    """A command that writes a file, which is put up before each kill and looked at after it."""

    def __init__(self, here, name, large):
        self.here, self.name, self.number = here, name, 0
        self.folder = here.fresh(f"{name}-{'large' if large else 'small'}")
        self.target = self.folder / "trip.wall.json"
        self.lines = ()
        self.set_up(large)

    def wall(self, file, large, begin="Moment"):
        listed = self.here.work / "list.txt"
        count, more = (2_000, " and what they say of it" * 12) if large else (12, "")
        listed.write_text("".join(f"{begin} {number}{more}\n" for number in range(count)))
        self.here.done("import", listed, file)
        return file.read_bytes()

    def set_up(self, large):
        self.wall(self.target, large)

    def prepare(self):
        self.number += 1
        self.before = self.target.read_bytes() if self.target.exists() else None

    def check(self, output):
        """Fails unless the target is whole; true if it is the new one."""
        raise NotImplementedError

    def again(self):
        """Tries once more without a kill."""
        self.here.done(*self.words(), lines=self.lines)
        self.check_done()

    def check_done(self):
        assert self.check(b""), f"{self.name}: done, but nothing was written"


class Add(Way):
    def words(self):
        return "add", self.target, f"Added {self.number}"

    def check(self, output):
        after = self.target.read_bytes()
        added = kit.is_new_wall(self.before, after, [f"Added {self.number}"])
        assert added or not output, f"{self.name}: told of what is not there"
        return added

    def again(self):
        # What the killed one added stays; this is another.
        self.prepare()
        super().again()


class Session(Way):
    """Some lines and the end of the input, at which it saves."""

    def words(self):
        return "session", self.target

    def prepare(self):
        super().prepare()
        self.lines = [f"add Line {self.number}.{line}" for line in range(4)]

    def added(self):
        return [line.removeprefix("add ") for line in self.lines]

    def check(self, output):
        kept = max((int(line.split()[1]) for line in output.splitlines() if line.startswith(b"kept ")), default=0)
        is_new = kit.is_new_wall(self.before, self.target.read_bytes(), self.added())
        out = self.folder / "back.wall.json"
        out.unlink(missing_ok=True)
        result = self.here.run("recover", self.target, "--out", out)
        if is_new:
            assert result.returncode == 1, f"{self.name}: offered although everything is in the file"
        elif result.returncode == 0:
            begun = len(kit.moments(self.before))
            lines = kit.moments(out.read_bytes())[begun:]
            assert lines == self.added()[: len(lines)] and len(lines) >= kept, f"{self.name}: {kept} kept, {lines} found"
        else:
            kit.refusal(result, self.target)
            assert kept == 0, f"{self.name}: {kept} lines were confirmed and are nowhere: {result.stderr}"
        out.unlink(missing_ok=True)
        return is_new

    def again(self):
        # What was offered is discarded first, as somebody would who does not want it.
        for copy in self.here.recovery("*.recovery.json"):
            if is_offered(copy, self.target):
                copy.unlink()
                copy.with_name(copy.name.replace(".json", ".lock")).unlink(missing_ok=True)
        if self.number % 2:
            # A copy that was in the file anyway must not become an offer when the file goes on.
            self.here.done("add", self.target, f"Between {self.number}")
            result = self.here.run("recover", self.target, "--out", self.folder / "back.wall.json")
            kit.refusal(result, self.target)
        self.prepare()
        super().again()


def is_offered(copy, file):
    """True if a recovery copy is one of this file and holds other moments."""
    content = json.loads(copy.read_text())
    return content["file"] == str(file) and kit.moments(json.dumps(content["wall"])) != kit.moments(file.read_bytes())


class Whole(Way):
    """A command that makes a file anew: what it makes is the same each time but for ids and dates."""

    format = "json"
    is_same_each_time = False

    def set_up(self, large):
        self.source = self.here.work / f"{self.name}.wall.json"
        self.source.unlink(missing_ok=True)
        self.make_source(large)
        self.target.unlink(missing_ok=True)
        self.old = self.wall(self.target, large, "Old")
        if self.format != "json":
            self.target = self.folder / f"trip.{self.format}"
            self.old = b"What was there before\n" * 1_000
        self.here.done(*self.words_to(self.folder / f"whole.{self.ending()}"))
        self.whole = (self.folder / f"whole.{self.ending()}").read_bytes()
        (self.folder / f"whole.{self.ending()}").unlink()

    def make_source(self, large):
        self.wall(self.source, large, "New")

    def ending(self):
        return "wall.json" if self.format == "json" else self.format

    def words(self):
        return self.words_to(self.target)

    def prepare(self):
        # In turn onto a file and where none is.
        self.number += 1
        if self.number % 2:
            self.target.unlink(missing_ok=True)
        else:
            self.target.write_bytes(self.old)
        self.before = self.target.read_bytes() if self.target.exists() else None

    def check(self, output):
        is_new = self.is_new()
        backups = list(self.here.data.glob("backups/[0-9]*"))
        for backup in backups:
            assert backup.read_bytes() == self.old, f"{backup.name} is no whole backup"
            backup.unlink()
        replaces_wall = is_new and self.before is not None and self.ending() == "wall.json"
        assert backups or not replaces_wall, f"{self.name}: replaced without a backup"
        return is_new

    def is_new(self):
        after = self.target.read_bytes() if self.target.exists() else None
        if after == self.before:
            return False
        assert after is not None, f"{self.name}: the old file is gone and no new one there"
        if self.is_same_each_time:
            assert after == self.whole, f"{self.name}: neither the old file nor the new one"
        else:
            assert kit.moments(after) == kit.moments(self.whole), f"{self.name}: neither the old wall nor the new one"
            assert abs(len(after) - len(self.whole)) < 16, f"{self.name}: something is missing"
        return True

    def again(self):
        self.prepare()
        super().again()


class Export(Whole):
    is_same_each_time = True

    def words_to(self, out):
        return "export", self.source, out, "--today", kit.TODAY


class ExportJson(Export):
    format = "json"


class ExportCsv(Export):
    format = "csv"


class ExportMd(Export):
    format = "md"


class ExportSvg(Export):
    format = "svg"


class ExportPdf(Export):
    format = "pdf"


class ExportPng(Export):
    format = "png"

    def words_to(self, out):
        return *super().words_to(out), "--width", "1200"


class Import(Whole):
    def words_to(self, out):
        return "import", self.here.work / "new.txt", out, "--force"

    def set_up(self, large):
        listed = self.here.work / "new.txt"
        listed.write_text("".join(f"New {number}\n" for number in range(2_000 if large else 12)))
        super().set_up(large)


class New(Whole):
    def words_to(self, out):
        return "new", out, "--sample", "hotel", "--force"


class Recover(Whole):
    def words_to(self, out):
        return "recover", self.source, "--out", out, "--force"

    def make_source(self, large):
        # Something to recover: a session that was killed.
        super().make_source(large)
        leave_copy(self.here, self.source)


def leave_copy(here, file):
    session = here.start("session", file)
    session.stdin.write(b"add Left behind\n")
    session.stdin.flush()
    assert kit.until_kept(session, 1)
    session.kill()
    session.communicate()


def kill_at_random(way):
    """Kills a command at some moment, half of the time as soon as it is seen writing; true if it was still running."""
    here = way.here
    way.prepare()
    began = time.monotonic()
    process = here.start(*way.words())
    if way.lines:
        process.stdin.write("".join(line + "\n" for line in way.lines).encode())
    process.stdin.close()
    process.stdin = None
    if way.number % 4 < 2:
        time.sleep(random.uniform(0.2, 1) * way.takes)
    else:
        temporary = kit.temporary_of(way.target)
        while process.poll() is None and not os.path.exists(temporary):
            pass
        time.sleep(random.choice([0, random.uniform(0, 0.004), random.uniform(0, 0.02)]))
    process.kill()
    output, _ = process.communicate()
    if process.returncode == 0:
        # It was too quick this time.
        way.takes = min(way.takes, time.monotonic() - began)
    return process.returncode == -9, output


def random_kills(here):
    ways = [kind(here, kind.__name__, True) for kind in (Add, Session, ExportJson, ExportCsv, ExportPng, New, Recover)]
    for way in ways:
        way.prepare()
        began = time.monotonic()
        here.done(*way.words(), lines=way.lines)
        way.takes = time.monotonic() - began
        way.check_done()
    rounds = killed = new = midst = most = 0
    while killed < ROUNDS:
        number, rounds = rounds, rounds + 1
        # Most of the rounds for the commands that change a wall in its place.
        way = ways[0] if number % 3 == 0 else ways[1] if number % 3 == 1 else ways[2 + number // 3 % 5]
        was_killed, output = kill_at_random(way)
        killed += was_killed
        midst += bool(kit.temporaries(way.folder))
        new += way.check(output)
        most = max(most, len(kit.temporaries(here.work)) + len(kit.temporaries(here.home)))
        if number % 5 == 4 or way.name == "Session":
            way.again()
            assert not kit.temporaries(way.folder), f"{way.name}: {kit.temporaries(way.folder)}"
    for way in ways:
        way.again()
    nothing_left(here)
    print(
        f"{killed} kills at random, {midst} of them in the midst of writing, and {rounds - killed} ends before the kill: "
        f"{rounds - new} times the old file, {new} times the new one, never another; at most {most} temporary files lay "
        "about, none at the end"
    )


def nothing_left(here):
    """What all the killed commands left is swept by those that ended well."""
    left = kit.temporaries(here.work) + kit.temporaries(here.home)
    assert not left, f"left-overs: {[str(path) for path in left]}"
    # What may be recovered stays; what is in its file anyway does not.
    for copy in here.recovery("*.recovery.json"):
        file = pathlib.Path(json.loads(copy.read_text())["file"])
        assert is_offered(copy, file), f"a copy of what is in {file.name} anyway was left behind"
    copies = {path.name.replace(".json", "") for path in here.recovery("*.recovery.json")}
    locks = {path.name.replace(".lock", "") for path in here.recovery("*.recovery.lock")}
    assert locks <= copies, f"{len(locks - copies)} locks without a copy pile up"


def kills_at_calls(here):
    kinds = [Add, Session, New]
    if LONG:
        kinds += [Import, Recover, ExportJson, ExportCsv, ExportMd, ExportSvg, ExportPdf, ExportPng]
    total = 0
    for kind in kinds:
        way = kind(here, kind.__name__, False)
        seen = {}
        # What a command does differs with and without a file in its way.
        for _ in range(2):
            way.prepare()
            result, notes = here.strace([], *way.words(), lines=way.lines)
            assert result.returncode == 0, result.stderr
            way.check_done()
            for call, first in first_calls(kit.calls(notes), way).items():
                seen[call] = min(first, seen.get(call, first))
        kills = 0
        for call, first in sorted(seen.items()):
            if not LONG and call in NO_FILE:
                continue
            kills += kill_at_each(way, call, first)
        way.again()
        nothing_left(here)
        total += kills
        print(f"{kind.__name__}: {kills} kills at {len(seen)} kinds of system calls")
    print(f"{total} kills at each system call in turn: always the old file or the new one, whole")


def first_calls(calls, way):
    """Of each kind of system call, which one is the first after the program has begun with files of ours."""
    ours = str(way.here.work), way.folder.name
    begun, counted, first = False, {}, {}
    for thread, name, arguments, _ in calls:
        counted[thread, name] = counted.get((thread, name), 0) + 1
        begun = begun or (name != "execve" and any(word in arguments for word in ours))
        if begun:
            first.setdefault(name, counted[thread, name])
    first.pop("exit", None)
    return first


def kill_at_each(way, call, first):
    kills, when, untouched = 0, first, 0
    # A command makes a few calls more or less than another time.
    while untouched < (2 if LONG else 1):
        way.prepare()
        options = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={when}"]
        result, _ = way.here.strace(options, *way.words(), lines=way.lines)
        try:
            is_new = way.check(result.stdout)
            if result.returncode == 0:
                assert is_new, "done, but nothing was written"
                untouched += 1
            else:
                assert result.returncode == -9, f"ended with {result.returncode}: {result.stderr}"
                kills, untouched = kills + 1, 0
            if result.returncode:
                way.again()
            assert not kit.temporaries(way.folder), f"left over: {kit.temporaries(way.folder)}"
        except AssertionError as error:
            raise AssertionError(f"{way.name}, killed at {call} number {when}: {error}") from None
        when += 1
    return kills


def main():
    random.seed(int(os.environ.get("SEED", time.time_ns())))
    began = time.monotonic()
    with kit.place(sys.argv[1]) as here:
        random_kills(here)
    print(f"save_kill: {time.monotonic() - began:.0f} s at random")
    with kit.place(sys.argv[1]) as here:
        kills_at_calls(here)
    print(f"save_kill: {time.monotonic() - began:.0f} s")


try:
    main()
except (AssertionError, ValueError, OSError) as error:
    # Half a wall is no JSON.
    sys.exit(f"save_kill: {error}")
