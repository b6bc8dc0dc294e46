#!/usr/bin/env python3
"""Makes the icon's pictures from momentwall.svg: PNGs for Linux and the window, an .ico for Windows, an .icns for macOS.

Run it after the SVG was changed, look at the 16 and 32 pixel pictures, and commit what it wrote:

    apt-get install librsvg2-bin python3-pil
    packaging/icon/make.py
"""

import io
import struct
import subprocess
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
DRAWING = HERE / "momentwall.svg"
# What desktops ask for; 64 is also what the window gives to its system.
LINUX = [16, 24, 32, 48, 64, 128, 256, 512]
WINDOWS = [16, 20, 24, 32, 40, 48, 64, 256]
# On macOS an icon's tile leaves a tenth of its square free on each side.
MACOS = [16, 32, 64, 128, 256, 512, 1024]
MACOS_MARGIN = 0.1


def drawn(side):
    """The icon, drawn at this size rather than scaled down to it."""
    command = ["rsvg-convert", "--width", str(side), "--height", str(side), DRAWING]
    png = subprocess.run(command, check=True, capture_output=True).stdout
    return Image.open(io.BytesIO(png)).convert("RGBA")


def with_margin(side):
    """The icon as macOS shows it beside others."""
    tile = drawn(side - 2 * round(side * MACOS_MARGIN))
    picture = Image.new("RGBA", (side, side))
    corner = (side - tile.width) // 2
    picture.paste(tile, (corner, corner))
    return picture


def ico(pictures):
    """An .ico of these pictures: the largest packed as PNG, the others plain, which every version of Windows reads."""
    entries, bodies = b"", b""
    start = 6 + 16 * len(pictures)
    for picture in pictures:
        single = io.BytesIO()
        kind = "png" if picture.width == 256 else "bmp"
        picture.save(single, "ICO", sizes=[picture.size], bitmap_format=kind)
        # Pillow's file of one picture: a head, one entry that ends with length and place, the picture.
        entry, body = single.getvalue()[6:18], single.getvalue()[22:]
        entries += entry + struct.pack("<I", start + len(bodies))
        bodies += body
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def main():
    for side in LINUX:
        drawn(side).save(HERE / f"momentwall-{side}.png", optimize=True)
    (HERE / "momentwall.ico").write_bytes(ico([drawn(side) for side in WINDOWS]))
    macos = [with_margin(side) for side in reversed(MACOS)]
    macos[0].save(HERE / "momentwall.icns", append_images=macos[1:])


if __name__ == "__main__":
    main()
