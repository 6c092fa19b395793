"""Emoji of fonts with coloured layers (COLR) are drawn: each font is built here, with one letter in known colours."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables import otTables as ot
from PIL import Image

HANDBILL = os.environ.get("HANDBILL", "target/debug/handbill")
WAVE = "\N{WATER WAVE}"
GREEN, MAGENTA, BLUE = (0, 160, 0), (255, 0, 255), (0, 0, 255)
UNITS = 1000
SOLID = {"Format": ot.PaintFormat.PaintSolid}


def box(left, foot, right, top):
    pen = TTGlyphPen(None)
    pen.moveTo((left, foot))
    for corner in [(left, top), (right, top), (right, foot)]:
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()


def glyph(name, paint):
    return {"Format": ot.PaintFormat.PaintGlyph, "Glyph": name, "Paint": paint}


def solid(index, alpha=1.0):
    return {**SOLID, "PaletteIndex": index, "Alpha": alpha}


def line(*stops, extend="pad"):
    return {"Extend": extend, "ColorStop": [{"StopOffset": at, "PaletteIndex": index, "Alpha": 1.0} for at, index in stops]}


LINEAR = {"Format": ot.PaintFormat.PaintLinearGradient, "ColorLine": line((0, 0), (1, 1)), "x0": 0, "y0": 0, "x1": UNITS, "y1": 0, "x2": 0, "y2": UNITS}
RADIAL = {"Format": ot.PaintFormat.PaintRadialGradient, "ColorLine": line((0, 0), (1, 1)), "x0": 500, "y0": 400, "r0": 0, "x1": 500, "y1": 400, "r1": 400}
# Green from 0 to 90 degrees, against the clock from the right: the quarter at the right and above.
SWEEP = {"Format": ot.PaintFormat.PaintSweepGradient, "ColorLine": line((0, 0), (0.25, 0), (0.25, 1), (1, 1)), "centerX": 500, "centerY": 400, "startAngle": 0, "endAngle": 360}
MOVED = {"Format": ot.PaintFormat.PaintTranslate, "dx": 500, "dy": 0, "Paint": glyph("half", solid(1))}
CUT = {
    "Format": ot.PaintFormat.PaintComposite,
    "CompositeMode": "src_in",
    "SourcePaint": glyph("whole", solid(0)),
    "BackdropPaint": glyph("half", solid(1)),
}

# What is in the font, and the colour at points of the letter's box: from its left and from its top, in parts of it.
CASES = {
    "version 0": ([("whole", 0), ("half", 1)], {(0.25, 0.5): MAGENTA, (0.75, 0.5): GREEN}),
    "solid": ({"Format": ot.PaintFormat.PaintColrLayers, "Layers": [glyph("whole", solid(0)), glyph("half", solid(1))]}, {(0.25, 0.5): MAGENTA, (0.75, 0.5): GREEN}),
    "see-through": (glyph("whole", solid(2, 0.5)), {(0.5, 0.5): (127, 127, 255)}),
    "linear": (glyph("whole", LINEAR), {(0.05, 0.5): (13, 152, 13), (0.95, 0.5): (242, 8, 242)}),
    "radial": (glyph("whole", RADIAL), {(0.5, 0.5): GREEN, (0.02, 0.02): MAGENTA}),
    "sweep": (glyph("whole", SWEEP), {(0.75, 0.25): GREEN, (0.25, 0.25): MAGENTA, (0.25, 0.75): MAGENTA, (0.75, 0.75): MAGENTA}),
    "moved": ({"Format": ot.PaintFormat.PaintColrLayers, "Layers": [glyph("whole", solid(0)), MOVED]}, {(0.25, 0.5): GREEN, (0.75, 0.5): MAGENTA}),
    "composite": (CUT, {(0.25, 0.5): GREEN, (0.75, 0.5): (255, 255, 255)}),
    "of a glyph": ({"Format": ot.PaintFormat.PaintGlyph, "Glyph": "half", "Paint": glyph("whole", solid(0))}, {(0.25, 0.5): GREEN, (0.75, 0.5): (255, 255, 255)}),
}


def font(path, layers):
    """A font of one letter, 1000 units wide and 800 high."""
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder([".notdef", "wave", "whole", "half"])
    builder.setupCharacterMap({ord(WAVE): "wave"})
    whole = box(0, 0, UNITS, 800)
    builder.setupGlyf({".notdef": box(0, 0, 1, 1), "wave": whole, "whole": whole, "half": box(0, 0, 500, 800)})
    builder.setupHorizontalMetrics({name: (UNITS, 0) for name in builder.font.getGlyphOrder()})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Test Waves", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    builder.setupCPAL([[tuple(channel / 255 for channel in (*colour, 255)) for colour in (GREEN, MAGENTA, BLUE)]])
    builder.setupCOLR({"wave": layers})
    builder.save(path)


def drawn(folder, file):
    """The card, in white, of a title that is the letter and a word beside it."""
    article, out = folder / "article.json", folder / "card.png"
    article.write_text(json.dumps({"url": "https://example.org/1", "title": f"{WAVE} a", "language": "en"}))
    command = [HANDBILL, "card", article, "--out", out, "--font", file, "--theme", "frame", "--max-bytes", "3000000"]
    ran = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    if ran.returncode:
        sys.exit(ran.stderr)
    return Image.open(out).convert("RGB")


def main():
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Where the letter stands is seen from one that is blue all over.
        font(folder / "blue.ttf", glyph("whole", solid(2)))
        blue = drawn(folder, folder / "blue.ttf")
        places = [(x, y) for y in range(blue.height) for x in range(blue.width) if blue.getpixel((x, y)) == BLUE]
        left, top = (min(place[n] for place in places) for n in (0, 1))
        right, foot = (max(place[n] for place in places) for n in (0, 1))
        if abs((right - left) / (foot - top) - UNITS / 800) > 0.05:
            faults.append(f"the letter's box is {right - left} by {foot - top} pixels")
        for case, (layers, points) in CASES.items():
            file = folder / "case.ttf"
            font(file, layers)
            picture = drawn(folder, file)
            for (across, down), wanted in points.items():
                found = picture.getpixel((round(left + across * (right - left)), round(top + down * (foot - top))))
                if max(abs(a - b) for a, b in zip(found, wanted)) > 8:
                    faults.append(f"{case}: {found} at {across}, {down}, not {wanted}")
    if faults:
        sys.exit("\n".join(faults))
    print(f"{len(CASES)} fonts with coloured layers are drawn in their colours")


if __name__ == "__main__":
    main()
