"""A small workshop in the real window: found through the accessibility tree, done with pointer and keys."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time

import pyatspi

PROGRAM, HOME, PICTURES = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
NOTES = [
    "Sees the sign", "Reads the menu", "Finds the door", "Is greeted", "Waits for a table", "Gets the card",
    "Orders coffee", "Hears the mill", "Gets the cup", "Asks for the bill", "Pays by phone", "Says goodbye",
]


def shell(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def wait_for(what, is_so, seconds=15.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = is_so()
        except Exception:  # The tree changes while it is read.
            found = None
        if found:
            return found
        time.sleep(0.05)
    picture("failed")
    sys.exit(f"waited in vain for {what}")


def picture(name):
    shell("import", "-window", "root", str(PICTURES / f"{name}.png"))


class Window:
    def __init__(self, *arguments):
        # It finds no system dialogs to choose files with, whatever this machine has, and asks for paths itself.
        without = {**os.environ, "PATH": ""}
        self.process = subprocess.Popen([PROGRAM, *map(str, arguments)], env=without)
        self.frame = wait_for("the window", self.find_frame)
        self.id = wait_for("its id", lambda: shell("xdotool", "search", "--pid", str(self.process.pid)).split()[-1])
        shell("xdotool", "windowfocus", self.id)
        time.sleep(0.3)

    def find_frame(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                return application[0]
        return None

    def nodes(self, node=None, depth=0):
        node = node or self.frame
        for child in node:
            if child is not None:
                yield child
                if depth < 12:
                    yield from self.nodes(child, depth + 1)

    def find(self, role, name):
        return next((n for n in self.nodes() if n.name == name and n.getRoleName() == role), None)

    def wait(self, role, name):
        return wait_for(f"{role} {name!r}", lambda: self.find(role, name))

    def middle(self, role, name):
        box = self.wait(role, name).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, role, name):
        x, y = self.middle(role, name)
        shell("xdotool", "mousemove", str(x), str(y), "sleep", "0.05", "click", "1")
        time.sleep(0.45)

    def drag(self, start, end):
        shell("xdotool", "mousemove", *map(str, start), "sleep", "0.05", "mousedown", "1")
        for step in range(1, 21):
            x, y = (round(a + (b - a) * step / 20) for a, b in zip(start, end))
            shell("xdotool", "mousemove", str(x), str(y), "sleep", "0.01")
        time.sleep(0.3)
        picture("dragging")
        shell("xdotool", "mouseup", "1")
        time.sleep(0.4)

    def right_click(self, role, name):
        x, y = self.middle(role, name)
        shell("xdotool", "mousemove", str(x), str(y), "sleep", "0.05", "click", "3")
        time.sleep(0.45)

    def drag_and_escape(self, start, end):
        """Takes a note, carries it there, and puts it back by Escape before the button is let go."""
        shell("xdotool", "mousemove", *map(str, start), "sleep", "0.05", "mousedown", "1")
        for step in range(1, 11):
            x, y = (round(a + (b - a) * step / 10) for a, b in zip(start, end))
            shell("xdotool", "mousemove", str(x), str(y), "sleep", "0.02")
        self.keys("Escape")
        shell("xdotool", "mouseup", "1")
        time.sleep(0.4)

    def keys(self, *keys):
        for key in keys:
            shell("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.08)

    def type(self, text):
        shell("xdotool", "type", "--delay", "8", text)
        time.sleep(0.1)

    def notes(self):
        """The names of the notes on the wall, from left to right and top to bottom."""
        wall = next(n for n in self.nodes() if n.name == "Wall" and n.getRoleName() == "list")
        return [n.name for n in wall if n is not None and n.getRoleName() == "list item"]


def wall(path):
    return json.loads(path.read_text())


def texts(path):
    return [moment["text"] for moment in wall(path)["moments"]]


def expect(what, got, wanted):
    if got != wanted:
        picture("failed")
        sys.exit(f"{what}: got {got!r}, wanted {wanted!r}")


def workshop():
    window = Window()
    # Without a wall to go on with it begins with the start screen.
    picture("00-start")
    window.click(*button(window, "New wall"))
    picture("01-empty")
    for text in NOTES:
        window.type(text)
        window.keys("Return")
    wait_for("twelve notes", lambda: window.notes() == NOTES)
    picture("02-written")

    window.click("list item", "Sees the sign")
    window.keys("1")
    window.click("list item", "Pays by phone")
    window.keys("2")
    window.click("list item", "Reads the menu")
    window.click(*button(window, "Website"))
    picture("03-coloured")

    window.click("page tab", "3 Priorities")
    for text in ["Is greeted", "Waits for a table", "Gets the cup", "Says goodbye"]:
        window.click("list item", text)
        window.keys("p")
    window.wait("list item", "Priority 4: Says goodbye")
    picture("04-chosen")

    window.click("page tab", "4 Verdicts")
    for text, face in [
        ("Is greeted", "Magical"), ("Waits for a table", "Miserable"),
        ("Gets the cup", "Neutral"), ("Says goodbye", "Magical"),
    ]:
        window.click("list item", text)
        window.click("radio button", face)
    picture("05-judged")

    x, y = window.middle("list item", "Sees the sign")
    window.drag(window.middle("list item", "Says goodbye"), (x - 30, y - 30))
    wait_for("the drag", lambda: window.notes()[0] == "Says goodbye")
    window.keys("ctrl+z")
    wait_for("the undo", lambda: window.notes() == NOTES)
    window.drag_and_escape(window.middle("list item", "Says goodbye"), (x - 30, y - 30))
    expect("the notes after Escape", window.notes(), NOTES)
    picture("06-dragged-and-undone")

    structure(window)

    window.keys("ctrl+s")
    wait_for("the path dialogue", lambda: any(n.name == "File" for n in window.nodes()))
    window.keys("ctrl+a")
    window.type(str(HOME / "Documents" / "cafe.wall.json"))
    target = HOME / "Documents" / "cafe.wall.json"
    window.keys("Return")
    wait_for("the file", target.exists)
    expect("the file", texts(target), NOTES)
    verdicts = [m["assessments"][-1]["verdict"] for m in wall(target)["moments"] if m.get("assessments")]
    expect("the verdicts", verdicts, ["magical", "miserable", "neutral", "magical"])
    expect("the priorities", len(wall(target)["priorities"]), 4)
    expect("the stages", [stage["name"] for stage in wall(target)["stages"]], ["Arrive", "Enjoy"])

    window.click(*button(window, "Photo…"))
    window.wait(*button(window, "Save photo"))
    time.sleep(0.5)
    picture("07-photo")
    window.click(*button(window, "Save photo"))
    photo = target.with_name("cafe.png")
    wait_for("the photo", photo.exists)
    wait_for("the priorities", target.with_name("cafe priorities.png").exists)
    window.keys("Escape")
    expect("the photo's head", photo.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    close(window)
    again = Window(target)
    wait_for("the wall again", lambda: again.notes() == NOTES)
    picture("08-opened-again")
    return again, target


def structure(window):
    """Stages by the menu and by keyboard, and finding: as a user without a screen reader would, and with one."""
    for first, name in [("Sees the sign", "Arrive"), ("Orders coffee", "Enjoy")]:
        window.right_click("list item", first)
        picture("06-menu")
        window.click("menu item", "Begin a new stage here")
        window.type(name)
        window.keys("Return")
    window.click(*button(window, "Stage: Enjoy"))
    window.click("menu item", "Move one stage earlier")
    wait_for("the stage moved", lambda: window.notes() == NOTES[6:] + NOTES[:6])
    window.keys("ctrl+z")
    wait_for("the stage back", lambda: window.notes() == NOTES)
    window.keys("ctrl+f")
    window.type("cup")
    window.keys("Return")
    wait_for("what was found", lambda: window.find("label", "1 of 1"))
    picture("06-found")
    window.keys("Escape", "Escape")


def button(window, name):
    role = next(n.getRoleName() for n in window.nodes() if n.name == name and "button" in n.getRoleName())
    return role, name


def close(window):
    """Without a window manager there is no button to close a window; the system can still ask it to end."""
    window.process.send_signal(signal.SIGTERM)
    expect("the exit code", window.process.wait(timeout=10), 128 + signal.SIGTERM)


def place(target):
    """The next window opens where this one was, after it was closed by the user."""
    window = Window(target)
    shell("xdotool", "windowsize", window.id, "1100", "650")
    shell("xdotool", "windowmove", window.id, "60", "40")
    time.sleep(1.0)
    window.keys("ctrl+q")
    expect("the exit code", window.process.wait(timeout=10), 0)
    kept = json.loads((HOME / ".config" / "momentwall" / "preferences.json").read_text())["window"]
    expect("the size that was kept", kept["size"], [1100, 650])
    again = Window(target)
    geometry = shell("xdotool", "getwindowgeometry", "--shell", again.id).split()
    expect("the window's place", geometry[1:5], ["X=60", "Y=40", "WIDTH=1100", "HEIGHT=650"])
    picture("11-where-it-was")
    close(again)


def crash(window, target):
    before = target.read_bytes()
    window.click("list item", "Hears the mill")
    window.keys("F2")
    window.type(" and the steam")
    # Faster than the wall saves itself, slower than the recovery copy is written.
    time.sleep(0.6)
    os.kill(window.process.pid, signal.SIGKILL)
    window.process.wait()
    expect("the file after the kill", target.read_bytes(), before)
    again = Window()
    said = "Still open when the program stopped"
    wait_for("the offer", lambda: any(n.name == said for n in again.nodes()))
    picture("09-recovery-offered")
    again.click(*button(again, "Bring it back"))
    wait_for("the last words", lambda: "Hears the mill and the steam" in again.notes())
    picture("10-brought-back")
    expect("the file after the recovery", target.read_bytes(), before)
    again.process.send_signal(signal.SIGTERM)
    expect("the exit code", again.process.wait(timeout=10), 128 + signal.SIGTERM)


window, target = workshop()
crash(window, target)
place(target)
print("The window does what it promises.")
