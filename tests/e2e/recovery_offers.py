"""Ends sessions in every way, and looks at what the next start would offer.

Usage: recovery_offers.py PROGRAM [ROUNDS, 20 if not given]. Proves:
 1. after each of ROUNDS clean ends there is nothing to recover, and nothing is left in the data place;
 2. after each of ROUNDS kills there is, and still after all the others, each with what its session confirmed;
 3. a copy is never removed by a session on another wall or on the same, by a save of another program, or by `recover`;
    the one made last is offered, whatever clock it was made by;
 4. asked to end (SIGTERM, SIGHUP, SIGINT), or with its terminal gone, a session loses nothing that was confirmed, and
    nothing that was written a second before;
 5. sessions at once on one wall each keep their own copy; what runs is not offered; the one that is late to save says
    so and keeps its copy.
"""

import json
import os
import pty
import random
import shutil
import signal
import sys
import threading
import time

import kit

ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 20


class Session:
    """A running `session`, and what it has confirmed."""

    def __init__(self, here, file, **more):
        self.here, self.file, self.written, self.kept, self.said = here, file, [], 0, []
        self.process = here.start("session", file, **more)
        self.confirmed = threading.Condition()
        self.listener = threading.Thread(target=self.listen, daemon=True)
        self.listener.start()

    def listen(self):
        for line in self.process.stdout:
            with self.confirmed:
                self.said.append(line.decode().strip())
                if line.startswith(b"kept "):
                    self.kept = int(line.split()[1])
                self.confirmed.notify_all()

    def write(self, line):
        self.written.append((time.monotonic(), line))
        self.process.stdin.write((line + "\n").encode())
        self.process.stdin.flush()

    def add(self, *texts):
        for text in texts:
            self.write(f"add {text}")
        return self

    def wait(self):
        """Until everything written so far is confirmed."""
        with self.confirmed:
            done = self.confirmed.wait_for(lambda: self.kept == len(self.written), 60)
        assert done, f"never confirmed: {len(self.written)} lines written, {self.kept} kept"
        return self

    def kill(self, number=signal.SIGKILL):
        self.ended = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait()
        self.listener.join()
        return code

    def end(self, code=0):
        self.process.stdin.close()
        ended = self.process.wait()
        self.listener.join()
        told = self.process.stderr.read().decode()
        assert ended == code, f"ended with {ended}: {told}"
        return told


def wall(here, name):
    file = here.work / f"{name}.wall.json"
    file.unlink(missing_ok=True)
    here.done("new", file)
    return file


def offered(here, file, **more):
    """The texts that `recover` brings back; nothing if it finds nothing, which it says."""
    out = here.work / "back.wall.json"
    result = here.run("recover", file, "--out", out, **more)
    if result.returncode != 0:
        assert "nothing was left behind" in kit.refusal(result, file)
        return None
    texts = kit.moments(out.read_bytes())
    out.unlink()
    return texts


def discard(here):
    for path in here.recovery():
        path.unlink()


def clean_ends(here):
    file = wall(here, "clean")
    texts = []
    scripts = [[], ["add One"], ["add One", "undo"], ["nonsense", "", "verdict 99 magical"]]
    scripts += [["add One", "verdict 1 miserable", "priority 1"], [f"add {number}" for number in range(40)]]
    for number in range(ROUNDS):
        lines = scripts[number % len(scripts)]
        here.done("session", file, lines=lines)
        texts += [line.removeprefix("add ") for line in lines if line.startswith("add ") and "undo" not in lines]
        assert kit.moments(file.read_bytes()) == texts, "a clean end did not save"
        assert offered(here, file) is None, f"round {number}: offered after a clean end"
        assert not here.recovery(), f"round {number}: left in the data place: {here.recovery()}"
    print(f"{ROUNDS} clean ends, nothing offered, nothing left")


def kills(here):
    expected = {}
    for number in range(ROUNDS):
        file = wall(here, f"killed-{number}")
        session = Session(here, file).add(*(f"{number}.{line}" for line in range(random.randint(1, 5)))).wait()
        session.kill()
        expected[file] = [line.removeprefix("add ") for _, line in session.written]
        assert offered(here, file) == expected[file], f"round {number}: missed"
    copies = {path.name: path.read_bytes() for path in here.recovery("*.recovery.json")}
    assert len(copies) == ROUNDS, f"{len(copies)} copies of {ROUNDS} walls"
    # Others come and go, with clean ends.
    here.done("session", wall(here, "another"), lines=["add Another"])
    here.done("add", file.with_name("another.wall.json"), "More")
    for file, texts in expected.items():
        assert offered(here, file) == texts, f"{file.name}: not offered any more"
    assert copies == {path.name: path.read_bytes() for path in here.recovery("*.recovery.json")}, "a copy was touched"
    print(f"{ROUNDS} kills, each offered, and still so after all the others")
    discard(here)


def never_removed(here):
    a, b = wall(here, "a"), wall(here, "b")
    Session(here, a).add("First").wait().kill()
    (copy,) = here.recovery("*.recovery.json")
    content = copy.read_bytes()

    def hold(after):
        assert copy.exists() and copy.read_bytes() == content, f"a newer copy was removed or changed by {after}"

    here.done("session", b, lines=["add Other wall"])
    hold("a session on another wall")
    Session(here, b).add("Other wall").wait().kill()
    hold("a killed session on another wall")
    here.done("session", a, lines=[])
    hold("a session on the same wall that changed nothing")
    assert offered(here, a) == ["First"]
    here.done("session", a, lines=["add Second"])
    hold("a session on the same wall that saved")
    here.done("add", a, "Third")
    hold("a save of another program")
    here.done("new", a, "--force")
    hold("a new wall in its place")
    for _ in range(2):
        assert offered(here, a) == ["First"]
        hold("recover")
    a.rename(a.with_name("away.wall.json"))
    assert offered(here, a) == ["First"], "not offered when the file is gone"
    hold("a file that is gone")
    here.done("new", a)
    # The later copy is offered, also where an earlier one claims to be of the year 2100, and is touched last.
    Session(here, a).add("Fourth").wait().kill()
    numbers = sequences(here, a)
    assert len(set(numbers)) == 2, f"sequence numbers {numbers}"
    first = json.loads(content)
    content = json.dumps({**first, "kept": "2100-01-01T00:00:00Z"}).encode()
    copy.write_bytes(content)
    os.utime(copy, (4102444800, 4102444800))
    assert offered(here, a) == ["Fourth"], "the clock decided"
    # And where the clock was set back: the later one claims to be of 1971.
    later = next(path for path in here.recovery("*.recovery.json") if b"Fourth" in path.read_bytes())
    later.write_bytes(json.dumps({**json.loads(later.read_text()), "kept": "1971-01-01T00:00:00Z"}).encode())
    os.utime(later, (31536000, 31536000))
    assert offered(here, a) == ["Fourth"], "a clock set back hid what was made last"
    Session(here, a).add("Fifth").wait().kill()
    assert offered(here, a) == ["Fifth"]
    assert len(set(sequences(here, a))) == 3, f"sequence numbers {sequences(here, a)}"
    hold("a clock set back")
    print("a newer copy: never removed in 10 ways; the sequence decides, not the clock")
    discard(here)


def sequences(here, file):
    copies = [json.loads(path.read_text()) for path in here.recovery("*.recovery.json")]
    return [copy["sequence"] for copy in copies if copy.get("file") == str(file)]


def asked_to_end(here):
    lost, rounds = 0, max(3, ROUNDS // 2)
    for number in range(rounds):
        name = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)[number % 3]
        file = wall(here, f"asked-{number}")
        before = file.read_bytes()
        session = Session(here, file)
        pause = random.choice([0.001, 0.01, 0.05])
        end = time.monotonic() + random.uniform(0.02, 1.3)
        while time.monotonic() < end:
            session.add(f"Line {len(session.written) + 1}")
            time.sleep(pause)
        session.kill(name)
        hold_nothing_lost(here, session, before, name.name)
        lost = max(lost, len(session.written) - len(offered(here, file) or []))
    file = wall(here, "terminal")
    terminal_gone(here, file)
    print(f"{rounds} times asked to end, once the terminal went: nothing confirmed is lost; at most {lost} lines on their way were")
    discard(here)


def hold_nothing_lost(here, session, before, what):
    """In the recovery copy, or in the file, is everything confirmed, and everything older than a second."""
    texts = kit.moments(session.file.read_bytes())
    if session.file.read_bytes() == before:
        texts = offered(here, session.file) or []
    needed = max(session.kept, sum(at < session.ended - 1 for at, _ in session.written))
    expected = [line.removeprefix("add ") for _, line in session.written]
    assert texts == expected[: len(texts)], f"{what}: holes or rubbish"
    assert len(texts) >= needed, f"{what}: {len(texts)} of {needed} lines"


def terminal_gone(here, file):
    """The window of the terminal in which it runs is closed."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(here.program, here.command("session", file), here.environment)
    os.write(terminal, b"add One\nadd Two\n")
    told = b""
    while b"kept 2" not in told:
        told += os.read(terminal, 4096)
    os.close(terminal)
    os.waitpid(child, 0)
    texts = offered(here, file) or kit.moments(file.read_bytes())
    assert texts == ["One", "Two"], f"the terminal went: {texts}"


def at_once(here):
    for number in range(max(2, ROUNDS // 4)):
        file = wall(here, f"shared-{number}")
        one, two = Session(here, file), Session(here, file)
        for line in range(6):
            one.add(f"One {line}")
            two.add(f"Two {line}")
        one.wait(), two.wait()
        assert len(sequences(here, file)) == 2, "two sessions, but not two copies"
        assert offered(here, file) is None, "offered while both run"
        one.kill()
        assert offered(here, file) == [f"One {line}" for line in range(6)], "the killed one is not offered"
        two.add("Two 6").wait()
        assert offered(here, file) == [f"One {line}" for line in range(6)], "trodden upon by the one that runs"
        if number % 2:
            two.kill()
            # The later one comes first, by its number; both are there.
            assert {tuple(texts) for texts in copies_of(here, file)} == {
                tuple(f"One {line}" for line in range(6)),
                tuple(f"Two {line}" for line in range(7)),
            }
        else:
            two.end()
            assert kit.moments(file.read_bytes()) == [f"Two {line}" for line in range(7)]
            assert offered(here, file) == [f"One {line}" for line in range(6)], "the other's clean end removed it"
        discard(here)
    # Both end cleanly: the first saves, the second says that the file was changed, and its copy stays.
    file = wall(here, "shared")
    one, two = Session(here, file).add("Mine"), Session(here, file).add("Yours")
    one.wait(), two.wait()
    one.end()
    told = two.end(1)
    assert "changed by somebody else" in told and "recovery copy" in told, told
    assert kit.moments(file.read_bytes()) == ["Mine"], "the first one's save was replaced"
    assert offered(here, file) == ["Yours"]
    discard(here)
    # Many at once, killed all together, and started all together.
    file = wall(here, "many")
    many = [Session(here, file).add(f"From {number}") for number in range(8)]
    for session in many:
        session.wait()
    for session in many:
        session.kill()
    assert sorted(text for texts in copies_of(here, file) for text in texts) == [f"From {number}" for number in range(8)]
    discard(here)
    print("sessions at once: each keeps its own copy; what runs is not offered; who is late to save keeps a copy")


def copies_of(here, file):
    copies = [json.loads(path.read_text()) for path in here.recovery("*.recovery.json")]
    return [kit.moments(json.dumps(copy["wall"])) for copy in copies if copy.get("file") == str(file)]


def without_home(here):
    folder = here.fresh("homeless")
    file = folder / "trip.wall.json"
    environment = {name: value for name, value in here.environment.items() if name != "HOME"}
    here.done("new", file, env=environment)
    here.done("session", file, lines=["add Saved"], env=environment)
    assert os.listdir(folder) == [file.name], f"left behind: {os.listdir(folder)}"
    Session(here, file, env=environment).add("Beside").wait().kill()
    assert offered(here, file, env=environment) == ["Saved", "Beside"]
    here.done("add", file, "Later", env=environment)
    assert offered(here, file, env=environment) == ["Saved", "Beside"], "a save took the copy away"
    shutil.rmtree(folder)
    print("without a home the copy lies beside the file")


def main():
    began = time.monotonic()
    with kit.place(sys.argv[1]) as here:
        for part in (clean_ends, kills, never_removed, asked_to_end, at_once, without_home):
            try:
                part(here)
            except AssertionError as error:
                sys.exit(f"recovery_offers: {part.__name__}: {error}")
    print(f"recovery_offers: {time.monotonic() - began:.0f} s")


main()
