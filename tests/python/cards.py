"""Codes on cards are read by ZBar and zxing-cpp, and www/cards.html shows every theme in every language.

With `write` as argument, draws the gallery of www/ and the contact sheet of docs/ anew instead.
"""

import html
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import zxingcpp
from PIL import Image

HANDBILL = os.environ.get("HANDBILL", "target/debug/handbill")
THEMES = {
    "paper": "A newspaper's front page; the theme where none is asked for.",
    "ink": "White type on midnight blue, a warm stripe where lines begin.",
    "cover": "The photograph over the whole card, darkened where the type stands and no more than it needs.",
    "signal": "One strong colour, for a site that has one.",
    "frame": "Centred in a thin frame, for essays and notices.",
}
SHOWN = ["en", "ko", "zh-Hans", "ja", "my", "km", "bo", "ug"]
SIZES = ["1200x630", "1200x1200", "1080x1920"]
LINK = "https://news.example/korean/2026/07/24/river-ferry-returns-1"
PHOTO = "www/img/ferry-at-dawn.jpg"
PAGE = Path("www/cards.html")
THUMB = (600, 315)
MAX_BYTES = 300_000

TITLES = json.loads(Path("tests/fixtures/card/titles.json").read_text())
# One headline a language, and the one with emoji.
ROWS = [next(row for row in TITLES if row["language"] == language) for language in SHOWN] + [TITLES[-1]]


def article(row, path):
    fields = {
        "url": LINK,
        "title": row["title"],
        "language": row["language"],
        "site": {"name": row["site"]},
        "authors": [{"name": row["author"]}],
        "published": "2026-11-24T09:30:00+09:00",
    }
    path.write_text(json.dumps(fields))
    return path


def card(row, out, folder, *options):
    # A file for each card: several are drawn at a time.
    command = [HANDBILL, "card", article(row, folder / f"{out.stem}.json"), "--out", out, *options]
    # A debug build tells of ICU's models that it asks for and does not need.
    ran = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    if ran.returncode:
        sys.exit(ran.stderr)
    return out


def zbar(path):
    command = ["zbarimg", "--raw", "--quiet", "--nodbus", "-Sdisable", "-Sqrcode.enable", path]
    return subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout.decode().strip()


def copies(image, path):
    """The card as chats pass it on: halved, and saved anew in a low quality."""
    half = image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS)
    for kind, picture, quality in [("half", half, 75), ("low", image, 40), ("half-low", half, 40)]:
        copy = path.with_name(f"{path.stem}-{kind}.jpg")
        picture.save(copy, quality=quality)
        yield copy


def read_codes():
    """Draws a card with a code in each theme and size, by turns from left to right and from right to left."""
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kinds = [(theme, size) for theme in THEMES for size in SIZES]
        cases = [(theme, size, ROWS[7 * (n % 2)]) for n, (theme, size) in enumerate(kinds)]

        def read(case):
            theme, size, row = case
            out = folder / f"{theme}-{size}-{row['language']}.jpg"
            card(row, out, folder, "--theme", theme, "--size", size, "--photo", PHOTO, "--qr")
            if out.stat().st_size > MAX_BYTES:
                faults.append(f"{out.name} has {out.stat().st_size} bytes")
            image = Image.open(out)
            if f"{image.width}x{image.height}" != size:
                faults.append(f"{out.name} is {image.width}x{image.height}")
            for copy in [out, *copies(image, out)]:
                found = [code.text for code in zxingcpp.read_barcodes(Image.open(copy))]
                if found != [LINK]:
                    faults.append(f"zxing-cpp reads {found} in {copy.name}")
                if zbar(copy) != LINK:
                    faults.append(f"ZBar reads {zbar(copy)!r} in {copy.name}")

        with ThreadPoolExecutor() as pool:
            list(pool.map(read, cases))
    return faults, len(cases)


def thumbnails():
    """Each picture of the gallery: its theme, its row, its path."""
    for theme in THEMES:
        for row in ROWS:
            kind = "emoji" if row is ROWS[-1] else row["language"]
            yield theme, row, Path("www/img/cards") / f"{theme}-{kind}.webp"


def page():
    parts = []
    for theme, about in THEMES.items():
        figures = "\n".join(
            f'<img src="{path.relative_to("www")}" width="{THUMB[0]}" height="{THUMB[1]}" loading="lazy"'
            f' lang="{row["language"]}" alt="{html.escape(row["title"])}">'
            for own, row, path in thumbnails()
            if own == theme
        )
        parts.append(
            f'<section id="{theme}">\n<h2><code>{theme}</code></h2>\n<p>{about}</p>\n'
            f'<div class="cards">\n{figures}\n</div>\n</section>'
        )
    sections = "\n".join(parts)
    return f"""<!DOCTYPE html>
<!-- Generated by `python tests/python/cards.py write`. Do not edit. -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>Preview images in five themes</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="The preview images that handbill makes, in each theme and in Korean, Chinese, Japanese, Burmese, Khmer, Tibetan, Uyghur and English.">
<link rel="canonical" href="https://news.example/cards.html">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Riverlight News">
<meta property="og:image" content="https://news.example/img/ferry-at-dawn.jpg">
<meta property="og:image:width" content="1600">
<meta property="og:image:height" content="840">
<meta property="og:image:alt" content="A ferry crosses a wide river at dawn, mountains behind it">
<link rel="stylesheet" href="style.css">
<link rel="stylesheet" href="cards.css">
</head>
<body>
<header class="masthead">
  <a class="brand" href="index.html">Riverlight News</a>
</header>
<main class="gallery">
<h1>Preview images in five themes</h1>
<p>What <code>handbill card</code> makes of the same story in nine ways. Nothing is cut, no word stands alone on a line, and words stay whole in the scripts that write them without spaces.</p>
{sections}
</main>
</body>
</html>
"""


def check_gallery():
    faults = []
    if PAGE.read_text() != page():
        faults.append(f"{PAGE} is not what the script makes: run it with `write`")
    for _, _, path in thumbnails():
        if not path.exists() or Image.open(path).size != THUMB:
            faults.append(f"{path} is missing or of another size: run the script with `write`")
    return faults


def write():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def draw(shown):
            theme, row, path = shown
            path.parent.mkdir(exist_ok=True)
            full = card(row, folder / f"{path.stem}.png", folder, "--theme", theme, "--max-bytes", "3000000", *photo(theme))
            Image.open(full).resize(THUMB, Image.Resampling.LANCZOS).save(path, quality=72, method=6)

        with ThreadPoolExecutor() as pool:
            list(pool.map(draw, thumbnails()))
            sheet = [folder / f"sheet-{n}.png" for n in range(len(TITLES))]
            list(pool.map(lambda n: card(TITLES[n], sheet[n], folder), range(len(TITLES))))
        tile, gap = (403, 212), 8
        rows = -(-len(sheet) // 3)
        picture = Image.new("RGB", (3 * (tile[0] + gap) + gap, rows * (tile[1] + gap) + gap), "#777")
        for n, path in enumerate(sheet):
            at = (gap + n % 3 * (tile[0] + gap), gap + n // 3 * (tile[1] + gap))
            picture.paste(Image.open(path).convert("RGB").resize(tile, Image.Resampling.LANCZOS), at)
        picture.save("docs/cards.jpg", quality=82, optimize=True)
    PAGE.write_text(page())


def photo(theme):
    return ["--photo", PHOTO] if theme in ("cover", "signal") else []


def check():
    faults, cards = read_codes()
    faults += check_gallery()
    if faults:
        sys.exit("\n".join([f"{len(faults)} faults", *faults[:40]]))
    print(f"the codes on {cards} cards are read by both readers; the gallery has {len(list(thumbnails()))} pictures")


if __name__ == "__main__":
    write() if sys.argv[1:] == ["write"] else check()
