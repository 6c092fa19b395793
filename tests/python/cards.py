"""Codes on cards are read by ZBar and zxing-cpp, and www/cards.html shows every theme in every language.

With `write` as argument, draws the pictures of that page and the contact sheets of docs/ anew instead.
"""

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
THEMES = [path.stem for path in sorted(Path("data/themes").glob("*.toml"))]
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


def check_gallery():
    faults = []
    page = PAGE.read_text()
    for _, _, path in thumbnails():
        if f'"{path.relative_to("www")}"' not in page:
            faults.append(f"{PAGE} does not show {path.name}")
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
        themes_and_sizes(folder).save("docs/card-themes.jpg", quality=82, optimize=True)


def themes_and_sizes(folder):
    """Each theme in each size, every card in another script where there are as many; the tall ones with a code."""
    height, gap = 300, 8
    widths = [height * width // tall for width, tall in (map(int, size.split("x")) for size in SIZES)]
    picture = Image.new("RGB", (sum(widths) + 4 * gap, len(THEMES) * (height + gap) + gap), "#777")
    for n, theme in enumerate(THEMES):
        left = gap
        for m, (size, width) in enumerate(zip(SIZES, widths)):
            options = ["--theme", theme, "--size", size, "--max-bytes", "3000000", *photo(theme), *(["--qr"] if m == 2 else [])]
            drawn = card(TITLES[(3 * n + m) % len(TITLES)], folder / f"theme-{n}-{m}.png", folder, *options)
            tile = Image.open(drawn).convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
            picture.paste(tile, (left, gap + n * (height + gap)))
            left += width + gap
    return picture


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
