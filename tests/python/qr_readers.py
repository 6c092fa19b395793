"""Every style of a QR code is read by ZBar and zxing-cpp as it is and after blur, JPEG, rotation and halving.

Each picture is shown to each reader in three sizes, and must be read in all of them. They are those of a code of 500 pixels.
In other sizes ZBar misses some JPEGs of quality 40, for it takes the ringing around sharp edges for modules; `sizes` as
argument counts them.

With a path as argument it writes the contact sheet of docs/ there instead.
"""

import itertools
import os
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

import zxingcpp
from PIL import Image, ImageFilter

HANDBILL = os.environ.get("HANDBILL", "target/debug/handbill")
LINK = "https://news.example/korean/2026/07/24/river-ferry-returns-1"
MODULES = ["square", "dot", "rounded"]
FINDERS = ["square", "rounded", "dot"]
COLOURS = [("#000", "#fff"), ("#7a0019", "#fff4e6")]
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" onload="alert(1)">
<rect width="40" height="40" rx="9" fill="#b3261e"/>
<path d="M9 26q5.5-7 11 0t11 0M9 17q5.5-7 11 0t11 0" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/>
</svg>"""
SIDE = 500
SIDES = [328, 400, 451, 492, 500, 533, 574, 600, 656, 700, 800, 902, 1000]
END = "HANDBILL-TEST-END-OF-PICTURE"


def code(path, *options, text=LINK, side=SIDE):
    subprocess.run([HANDBILL, "qr", text, "--out", path, "--size", str(side), *options], check=True)
    return path


def rotated(image):
    corner = image.getpixel((0, 0))
    return image.rotate(15, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=corner)


def jpeg(image):
    file = BytesIO()
    image.save(file, "JPEG", quality=40)
    return Image.open(BytesIO(file.getvalue())).convert("RGB")


def halved(image):
    return image.resize((image.width // 2, image.height // 2), Image.Resampling.BOX)


def blurred(image):
    return image.filter(ImageFilter.GaussianBlur(3))


def frames_of(image):
    return [image.resize((image.width * part // 8, image.height * part // 8)) for part in (8, 6, 5)]


WEAR = {
    "as it is": lambda image: image,
    "blurred": blurred,
    "JPEG 40": jpeg,
    "rotated": rotated,
    "halved": halved,
    "all of these": lambda image: jpeg(halved(rotated(blurred(image)))),
}


def styles(folder):
    """Each combination's name and options."""
    logo = folder / "logo.svg"
    logo.write_text(LOGO)
    pixels = folder / "logo.png"
    Image.new("RGBA", (90, 60), "#00695cff").save(pixels)
    for modules, finders, colours, picture in itertools.product(MODULES, FINDERS, COLOURS, [None, logo, pixels]):
        if picture == pixels and colours != COLOURS[0]:
            continue
        options = ["--modules", modules, "--finders", finders, "--dark", colours[0], "--light", colours[1]]
        if picture:
            options += ["--logo", str(picture)]
        name = f"{modules}-{finders}-{colours[0][1:]}-{picture.suffix[1:] if picture else 'plain'}"
        yield name, options


def zbar(pictures, end):
    """What ZBar reads in each picture."""
    files = [str(path) for picture in pictures for path in (picture, end)]
    command = ["zbarimg", "--raw", "--quiet", "--nodbus", "-Sdisable", "-Sqrcode.enable", *files]
    output = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout.decode()
    return [text.strip() for text in output.split(END + "\n")[:-1]]


def check():
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        end = code(folder / "end.png", text=END, side=300)
        pictures = []
        for style, options in styles(folder):
            image = Image.open(code(folder / "code.png", *options)).convert("RGB")
            for wear, treat in WEAR.items():
                worn = treat(image)
                frames = frames_of(worn)
                reads = [[found.text for found in zxingcpp.read_barcodes(frame)] == [LINK] for frame in frames]
                if not all(reads):
                    faults.append(f"zxing-cpp does not read all of {style}, {wear}: {reads}")
                paths = [folder / f"{len(pictures):04}-{n}.pgm" for n in range(len(frames))]
                for frame, path in zip(frames, paths):
                    frame.convert("L").save(path)
                pictures.append((paths, style, wear))
        read = zbar([path for paths, *_ in pictures for path in paths], end)
        assert len(read) == 3 * len(pictures), f"ZBar read {len(read)} of {3 * len(pictures)} frames"
        for n, (_, style, wear) in enumerate(pictures):
            reads = [text == LINK for text in read[3 * n : 3 * n + 3]]
            if not all(reads):
                faults.append(f"ZBar does not read all of {style}, {wear}: {reads}")
        faults += printed(folder, end)
        faults += kanji(folder, end)
        short = "NEWS.KR/1"
        micro = Image.open(code(folder / "micro.png", "--micro", text=short, side=304)).convert("RGB")
        for wear, treat in WEAR.items():
            reads = [zxingcpp.read_barcodes(frame) for frame in frames_of(treat(micro))]
            reads = [[(found.text, found.format.name) for found in read] == [(short, "MicroQRCode")] for read in reads]
            if not all(reads):
                faults.append(f"zxing-cpp does not read all of a Micro QR code, {wear}: {reads}")
    if faults:
        sys.exit("\n".join([f"{len(faults)} faults in {len(pictures)} pictures", *faults[:40]]))
    print(f"{len(pictures)} pictures of QR codes read by both readers in three sizes each")


def printed(folder, end):
    """What is wrong with PDF: each style is drawn by poppler, must measure what was asked for, and be read."""
    faults, drawn, width = [], [], 40
    for style, options in styles(folder):
        path = folder / "code.pdf"
        subprocess.run([HANDBILL, "qr", LINK, "--out", path, "--width", f"{width}mm", *options], check=True)
        subprocess.run(["pdftoppm", "-r", "300", "-gray", path, folder / f"pdf-{style}"], check=True)
        page = folder / f"pdf-{style}-1.pgm"
        drawn.append((style, page))
        image, side = Image.open(page), round(width / 25.4 * 300)
        if any(abs(length - side) > 1 for length in image.size):
            faults.append(f"the page of {style} is {image.size} pixels where {width} mm are {side}")
        if [found.text for found in zxingcpp.read_barcodes(image)] != [LINK]:
            faults.append(f"zxing-cpp does not read the PDF of {style}")
    for (style, _), text in zip(drawn, zbar([page for _, page in drawn], end), strict=True):
        if text != LINK:
            faults.append(f"ZBar does not read the PDF of {style}")
    return faults


def kanji(folder, end):
    """What either reader makes of Kanji mode: every character it takes, a few at a time so that ASCII stands between."""
    known = []
    for double_byte in itertools.chain(range(0x8140, 0x9FFD), range(0xE040, 0xEBC0)):
        try:
            known.append(double_byte.to_bytes(2, "big").decode("shift_jis"))
        except UnicodeDecodeError:
            continue
    characters = [character for character in known if character not in "＼〜‖−¢£¬"]
    assert len(characters) == 6872, len(characters)
    faults, texts, files = [], [], []
    for at in range(0, len(characters), 200):
        part = characters[at : at + 200]
        texts.append("a" + "".join(part[:70]) + " 1/B " + "".join(part[70:]))
        files.append(code(folder / f"kanji-{at}.png", "--text", "--kanji", "--level", "L", text=texts[-1], side=800))
        modules = subprocess.run([HANDBILL, "qr", texts[-1], "--text", "--kanji", "--level", "L", "--format", "terminal"], stdout=subprocess.PIPE, check=True)
        # 200 double bytes and 6 bytes take 331 bytes of a code, which are 614 in UTF-8.
        side = len(modules.stdout.decode().splitlines()[0]) - 8
        if len(part) == 200 and side > 17 + 4 * 12:
            faults.append(f"a text of Japanese is not in Kanji mode but {side} modules wide: {texts[-1][:20]}…")
    for reader, reads in [
        ("zxing-cpp", ["".join(found.text for found in zxingcpp.read_barcodes(Image.open(file))) for file in files]),
        ("ZBar", zbar(files, end)),
    ]:
        faults += [f"{reader} reads {read!r} for {text!r}" for read, text in zip(reads, texts, strict=True) if read != text]
    return faults


def sizes():
    """Prints how many codes each reader misses in a JPEG of quality 40, by their side in pixels."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        end = code(folder / "end.png", text=END, side=300)
        for side in SIDES:
            pictures = [jpeg(Image.open(code(folder / "code.png", *options, side=side)).convert("RGB")) for _, options in styles(folder)]
            paths = [folder / f"{n:03}.pgm" for n in range(len(pictures))]
            for picture, path in zip(pictures, paths):
                picture.convert("L").save(path)
            zxing = [[found.text for found in zxingcpp.read_barcodes(picture)] for picture in pictures]
            missed = [sum(read != LINK for read in zbar(paths, end)), sum(read != [LINK] for read in zxing)]
            print(f"{side} px: of {len(pictures)} ZBar misses {missed[0]}, zxing-cpp {missed[1]}")


def sheet(path):
    tile, gap = 300, 20
    rows = [(modules, logo) for modules in MODULES for logo in (False, True)]
    picture = Image.new("RGB", (3 * (tile + gap) + gap, len(rows) * (tile + gap) + gap), "#e8e4dc")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "logo.svg").write_text(LOGO)
        for row, (modules, logo) in enumerate(rows):
            for column, finders in enumerate(FINDERS):
                options = ["--modules", modules, "--finders", finders]
                if logo:
                    options += ["--logo", str(folder / "logo.svg"), "--dark", "#1a237e"]
                image = Image.open(code(folder / "code.png", *options, side=tile)).convert("RGB")
                picture.paste(image, (gap + column * (tile + gap), gap + row * (tile + gap)))
    picture.quantize(64).save(path, optimize=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["sizes"]:
        sizes()
    elif len(sys.argv) > 1:
        sheet(sys.argv[1])
    else:
        check()
