"""How long until a wall is painted: from the start of the process to the first note on the screen.

Usage, on a display without anything else: start.py PROGRAM WALL [RUNS]. Prints milliseconds.
"""

import ctypes
import ctypes.util
import subprocess
import sys
import time

X11 = ctypes.CDLL(ctypes.util.find_library("X11"))
X11.XOpenDisplay.restype = ctypes.c_void_p
X11.XGetImage.restype = ctypes.c_void_p
X11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]
X11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X11.XDefaultRootWindow.restype = ctypes.c_ulong
X11.XGetPixel = ctypes.CDLL(ctypes.util.find_library("X11")).XGetPixel
X11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
X11.XGetPixel.restype = ctypes.c_ulong
X11.XDestroyImage.argtypes = [ctypes.c_void_p]
ALL_PLANES, Z_PIXMAP = 0xFFFFFFFF, 2


def pixel(display, root, x, y):
    image = X11.XGetImage(display, root, x, y, 1, 1, ALL_PLANES, Z_PIXMAP)
    value = X11.XGetPixel(image, 0, 0) & 0xFFFFFF
    X11.XDestroyImage(image)
    return value


def main():
    program, wall, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 10
    display = X11.XOpenDisplay(None)
    root = X11.XDefaultRootWindow(display)
    times = []
    for _ in range(runs):
        started = time.monotonic()
        process = subprocess.Popen([program, wall])
        # Nothing is on the display but the window; the wall's ground is not black.
        while pixel(display, root, 300, 60) == 0 or pixel(display, root, 60, 190) == 0:
            time.sleep(0.001)
            if time.monotonic() - started > 20:
                sys.exit("nothing was painted")
        times.append((time.monotonic() - started) * 1000)
        seen = f"{pixel(display, root, 60, 190):06x}"
        process.terminate()
        process.wait()
        time.sleep(0.3)
    times.sort()
    print("the pixel there is", seen)
    print(f"min {times[0]:.0f} ms, median {times[len(times) // 2]:.0f} ms, max {times[-1]:.0f} ms over {runs} runs")


main()
