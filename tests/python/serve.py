"""The service as other programs see it: schemathesis finds no fault of the server, micawber reads the oEmbed provider."""

import os
import pathlib
import subprocess
import sys
import tempfile

import micawber

ARTICLE = "https://news.example.org/river"
PAGE = f"""<!doctype html><html lang=en><head><meta charset=utf-8><title>River</title>
<link rel=canonical href={ARTICLE}></head><body><article><h1>River</h1><p>x</p></article></body></html>"""
CONFIG = """[checks.not_a_server_error]
expected-statuses = ["2xx", "3xx", "4xx", 501]
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "site").mkdir()
        (folder / "site/river.html").write_text(PAGE)
        config = folder / "schemathesis.toml"
        config.write_text(CONFIG)
        command = [os.environ["HANDBILL"], "serve", str(folder / "site"), "--listen", "127.0.0.1:0", "--quiet", "--go"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
            try:
                base = service.stdout.readline().strip()
                read_by_micawber(base)
                explore(base, config, name)
                assert service.poll() is None, "the service has ended"
            finally:
                service.terminate()
        assert service.returncode == 0, service.returncode


def read_by_micawber(base: str) -> None:
    providers = micawber.ProviderRegistry()
    providers.register(r"https://news\.example\.org/\S*", micawber.Provider(f"{base}oembed"))
    answer = providers.request(ARTICLE, maxwidth=400)
    assert (answer["type"], answer["title"], answer["width"]) == ("rich", "River", 400), answer
    html = micawber.parse_html(f"<p>{ARTICLE}</p>", providers)
    assert "<iframe" in html and "sandbox" in html, html
    try:
        providers.request("https://news.example.org/unknown")
    except micawber.ProviderException:
        return
    raise AssertionError("an unknown article was answered")


def explore(base: str, config: pathlib.Path, folder: str) -> None:
    """Some hundred requests from the OpenAPI document; a fixed seed, so that the same commit fares the same."""
    program = pathlib.Path(sys.executable).with_name("schemathesis")
    command = [program, "--config-file", config, "run", f"{base}openapi.json", "--checks", "not_a_server_error"]
    command += ["--phases", "examples,coverage,fuzzing", "--max-examples", "25", "--seed", "1", "--no-color"]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=240)
    print(ran.stdout[-600:])
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-2000:]


main()
