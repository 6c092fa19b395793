// Posters on paper: one page each, nothing cut off in any language, and the code is read from it by ZBar.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { temporaryFolder } from "./temporary.mjs";

const HANDBILL = process.env.HANDBILL ?? "target/debug/handbill";
const TITLES = JSON.parse(readFileSync("tests/fixtures/card/titles.json", "utf8"));
const PAPERS = { a4: [210, 297], a6: [105, 148], card: [85, 55], "91x55": [91, 55] };
const PX_PER_MM = 96 / 25.4;
const SHOTS = "target/screenshots/poster";

let browser, folder;

before(async () => {
  folder = temporaryFolder();
  mkdirSync(SHOTS, { recursive: true });
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
});

after(() => browser?.close());

/** Writes the poster, gives its path. */
const poster = (article, paper, ...options) => {
  const source = join(folder, "article.json");
  const out = join(folder, `${article.language}-${paper}.html`);
  writeFileSync(source, JSON.stringify(article));
  execFileSync(HANDBILL, ["qr", source, "--paper", paper, "--out", out, ...options]);
  return out;
};

/** Every language that has words, with a headline in its letters: a real one, or its own words in a row. */
const articles = readdirSync("data/labels").map((file) => {
  const language = file.replace(".toml", "");
  const words = readFileSync(`data/labels/${file}`, "utf8");
  const word = (key) => words.match(new RegExp(`^${key} = "(.*)"$`, "m"))[1];
  const known = TITLES.find((one) => one.language === language);
  const title = known?.title ?? [word("scan-to-read"), word("bar"), word("copied")].join(" ");
  const url = `https://news.example/${language}/2026/${encodeURIComponent(word("autonym"))}`;
  return { url, title, language, site: { name: known?.site ?? word("autonym") } };
});

test("nothing is cut off on any paper in any language", async () => {
  const page = await (await browser.newContext({ viewport: { width: 900, height: 1300 } })).newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  for (const article of articles) {
    for (const [paper, [width, height]] of Object.entries(PAPERS)) {
      const url = pathToFileURL(poster(article, paper)).href;
      await page.goto(url);
      const found = await page.evaluate(() => {
        const main = document.querySelector("main");
        const sheet = main.getBoundingClientRect();
        const texts = [...main.querySelectorAll("p, h1, svg")].map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          const box = one.matches("svg") ? one.getBoundingClientRect() : range.getBoundingClientRect();
          return { name: one.className.baseVal ?? (one.className || one.tagName), top: box.top, bottom: box.bottom, left: box.left, right: box.right };
        });
        return { size: [sheet.width, sheet.height], sheet: { top: sheet.top, bottom: sheet.bottom, left: sheet.left, right: sheet.right }, texts };
      });
      const what = `${article.language} on ${paper}`;
      assert.deepEqual(found.size.map(Math.round), [width, height].map((mm) => Math.round(mm * PX_PER_MM)), what);
      for (const [n, one] of found.texts.entries()) {
        const { sheet } = found;
        const inside = one.top >= sheet.top && one.bottom <= sheet.bottom && one.left >= sheet.left && one.right <= sheet.right;
        assert.ok(inside, `${what}: ${one.name} leaves the paper ${JSON.stringify(found)}`);
        for (const other of found.texts.slice(0, n)) {
          const apart = other.bottom <= one.top + 1 || one.bottom <= other.top + 1 || other.right <= one.left + 1 || one.right <= other.left + 1;
          assert.ok(apart, `${what}: ${one.name} lies on ${other.name} ${JSON.stringify(found)}`);
        }
      }
      if (["en", "ko", "ug", "bo", "my", "zh-Hans"].includes(article.language)) {
        const path = `${SHOTS}/${article.language}-${paper}.png`;
        await page.locator("main").screenshot({ path });
        const read = execFileSync("zbarimg", ["--raw", "--quiet", "--nodbus", path], { encoding: "utf8" });
        assert.equal(read.trim(), article.url, what);
      }
    }
  }
  assert.deepEqual(requests.filter((url) => !url.startsWith("file:")), []);
});

test("a browser makes one page of it, in the size of the paper", async () => {
  const page = await (await browser.newContext()).newPage();
  for (const [paper, [width, height]] of Object.entries(PAPERS)) {
    await page.goto(pathToFileURL(poster(articles[0], paper)).href);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, paper);
    const box = pdf.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/).slice(1).map((points) => (Number(points) * 25.4) / 72);
    assert.ok(Math.abs(box[0] - width) < 0.6 && Math.abs(box[1] - height) < 0.6, `${paper}: ${box}`);
  }
});
