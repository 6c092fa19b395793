"""Makes every share address of tests/vectors/share.json a second time, apart from handbill, and compares.

Templates and limits come from data/services.toml; composing, cutting, counting and encoding are written here anew, with
urllib and the regex package. The link that an article is shared by stands in the vectors, so no URL is parsed here.
`--write` adds addresses for services that have none yet; what is written is to be read through before it is committed.
"""

import json
import sys
import tomllib
import urllib.parse
from pathlib import Path

import regex

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests/vectors/share.json"


def encode(text):
    return urllib.parse.quote(text, safe="-._~")


def clusters(text):
    return regex.findall(r"\X", text)


def x_weight(cluster):
    if regex.search(r"[\uFE0F\u20E3\U0001F1E6-\U0001F1FF\U0001F300-\U0001FAFF\u2600-\u27BF\U0001F000-\U0001F0FF]", cluster):
        return 2
    light = regex.compile(r"[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]")
    return sum(1 if light.match(c) else 2 for c in cluster)


def weigh(cluster, count):
    return {
        "graphemes": lambda: 1,
        "chars": lambda: len(cluster),
        "utf16": lambda: len(cluster.encode("utf-16-le")) // 2,
        "x": lambda: x_weight(cluster),
    }[count]()


def length(text, count):
    return sum(weigh(cluster, count) for cluster in clusters(text))


def fit(text, most, count):
    if length(text, count) <= most:
        return text
    room, used, kept = most - length("…", count), 0, ""
    if room <= 0:
        return ""
    pieces = clusters(text)
    for cluster in pieces:
        used += weigh(cluster, count)
        if used > room:
            break
        kept += cluster
    rest = text[len(kept):]
    if not rest[:1].isspace():
        spaces = [at for at, c in enumerate(kept) if c.isspace()]
        word = kept[: spaces[-1]] if spaces else ""
        if length(word, count) * 2 >= room:
            kept = word
    kept = regex.sub(r"[\s,;:\-–—،、，]+$", "", kept)
    return kept + "…" if kept else ""


def clean(text):
    return " ".join(text.split())


def address(service, given, instance):
    """The address, or None where there is none: the link itself is shared then."""
    article, link = given["article"], given["link"]
    server = instance if "instance" in service.get("needs", []) else ""
    template = service.get("web", "")
    if "app_id" in service.get("needs", []):
        template = ""
    template = template or service.get("app", "")
    if not template:
        return link
    title, text = clean(article["title"]), given.get("text", "")
    tags, limit = given.get("hashtags", []), service.get("limit")
    separator, parts = service.get("separator", ""), service.get("parts", [])
    if limit:
        used, some = 0, []
        for tag in tags:
            used += 2 + length(tag, limit["count"])
            if used > limit["max"] // 4:
                break
            some.append(tag)
        tags = some
    hashed = " ".join("#" + tag for tag in tags)
    in_text = hashed if "hashtags" in parts else ""
    message = separator.join(
        piece for part in parts if (piece := {"title": title, "text": text, "hashtags": ""}[part])
    )
    if limit:
        room, count = limit["max"], limit["count"]
        if limit["covers"] == "post":
            room -= limit.get("link_cost", length(link, count))
            room -= len(separator) if "{post}" in template else 1
            if "{hashtags}" in template and tags:
                room -= 1 + length(hashed, count)
        if in_text:
            room -= length(in_text, count) + len(separator)
        message = fit(message, room, count)
    message = separator.join(piece for piece in (message, in_text) if piece)
    post = separator.join(piece for piece in (message, link) if piece)
    first = given.get("hashtags", [""])[0]

    def encoded(text):
        return encode(text.replace("\n", "\r\n") if service.get("newline") == "crlf" else text)

    values = {
        "url": encode(link),
        "title": encode(title),
        "text": encode(text),
        "message": encoded(message),
        "post": encoded(post),
        "description": encode(article.get("description", "")),
        "image": encode(article.get("image", {}).get("url", "")),
        "site": encode(article.get("site", {}).get("name", "")),
        "hashtags": encode(",".join(tags)),
        "hashtag": encode("#" + first if first else ""),
        "topic": encode(first),
        "instance": server,
    }

    def fill(piece):
        names = regex.findall(r"\{(\w+)\}", piece)
        filled = regex.sub(r"\{(\w+)\}", lambda match: values.get(match[1], ""), piece)
        return None if names and not any(values.get(name) for name in names) else filled

    head, mark, pairs = regex.match(r"([^?#]*)([?#]?)(.*)", template).groups()
    kept = [filled for pair in pairs.split("&") if mark and (filled := fill(pair)) is not None]
    return (fill(head) or regex.sub(r"\{\w+\}", "", head)) + (mark + "&".join(kept) if kept else "")


def main():
    services = [
        service
        for service in tomllib.loads((ROOT / "data/services.toml").read_text())["service"]
        if service["status"] != "retired"
    ]
    vectors = json.loads(VECTORS.read_text())
    wrong = 0
    for name, given in vectors["articles"].items():
        for service in services:
            made = address(service, given, vectors["instance"])
            if "--write" in sys.argv:
                given["expected"].setdefault(service["id"], made)
            if given["expected"].get(service["id"]) != made:
                wrong += 1
                print(f"{name}, {service['id']}:\n  {given['expected'].get(service['id'])}\n  {made}", file=sys.stderr)
    if "--write" in sys.argv:
        VECTORS.write_text(json.dumps(vectors, ensure_ascii=False, indent=1) + "\n")
    if wrong:
        sys.exit(f"{wrong} addresses differ")
    print(f"{len(services)} services, {len(vectors['articles'])} articles: every address is made alike")


main()
