"""Times the same card by handbill and by satori with resvg-js, by turns.

Each handbill card is a process of its own, which starts, finds its fonts and ends; satori's are drawn one after the
other in one process that is warm. So handbill is at a disadvantage here, as at a command line.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
HANDBILL = os.environ.get("HANDBILL", ROOT / "target/release/handbill")
ROUNDS = int(os.environ.get("ROUNDS", "7"))
CARDS = 6
ROWS = {
    "Latin": (0, "November 24, 2026", "data/fonts/Literata-Bold.ttf", "data/fonts/Inter-Regular.ttf"),
    "Korean": (1, "2026년 11월 24일", None, None),
}


def run(command):
    """Milliseconds, peak memory in MB, output."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(child.stderr.read().decode())
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024, output


def split_collections(folder):
    """Satori takes no collections: the Korean faces of Noto CJK as files of their own."""
    from fontTools.ttLib import TTCollection

    for weight in ("Bold", "Regular"):
        faces = TTCollection(f"/usr/share/fonts/opentype/noto/NotoSansCJK-{weight}.ttc")
        face = next(face for face in faces.fonts if face["name"].getDebugName(1).startswith("Noto Sans CJK KR"))
        face.save(Path(folder) / f"{weight}.otf")


def korean_fonts(folder):
    # In a process of its own: the memory of this one would count as its children's.
    subprocess.run([sys.executable, __file__, "--split", folder], check=True)
    return folder / "Bold.otf", folder / "Regular.otf"


def main():
    titles = json.loads((ROOT / "tests/fixtures/card/titles.json").read_text())
    keep = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for script, (row, date, bold, regular) in ROWS.items():
            row = titles[row]
            bold, regular = (ROOT / bold, ROOT / regular) if bold else korean_fonts(folder)
            article = {
                "url": "https://news.example/1",
                "title": row["title"],
                "language": row["language"],
                "site": {"name": row["site"]},
                "authors": [{"name": row["author"]}],
                "published": "2026-11-24T09:30:00+09:00",
            }
            (folder / "article.json").write_text(json.dumps(article))
            fields = {"title": row["title"], "site": row["site"], "byline": f"{row['author']} · {date}"}
            (folder / "fields.json").write_text(json.dumps(fields | {"bold": str(bold), "regular": str(regular)}))
            theirs = keep / f"satori-{script}.png" if keep else folder / "satori.png"
            ours = keep / f"handbill-{script}.png" if keep else folder / "handbill.png"
            satori = ["node", HERE / "satori.mjs", folder / "fields.json"]
            handbill = [HANDBILL, "card", folder / "article.json", "--out", ours, "--max-bytes", "2000000"]
            times = {"handbill": [], "satori": [], "satori once": []}
            memory = {"handbill": 0.0, "satori": 0.0, "satori once": 0.0}
            for _ in range(ROUNDS):
                for _ in range(CARDS):
                    took, peak, _ = run(handbill)
                    times["handbill"].append(took)
                    memory["handbill"] = max(memory["handbill"], peak)
                _, peak, output = run([*satori, str(CARDS + 1), theirs])
                # The first warms it up.
                times["satori"] += json.loads(output)[1:]
                memory["satori"] = max(memory["satori"], peak)
                took, peak, _ = run([*satori, "1", theirs])
                times["satori once"].append(took)
                memory["satori once"] = max(memory["satori once"], peak)
            medians = {who: statistics.median(took) for who, took in times.items()}
            for who, median in medians.items():
                ratio = median / medians["handbill"]
                print(f"| {script} | {who} | {median:.1f} | {ratio:.1f} | {memory[who]:.0f} |")


if __name__ == "__main__":
    split_collections(sys.argv[2]) if sys.argv[1:2] == ["--split"] else main()
