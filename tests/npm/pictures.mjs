// Makes docs/article.png, the README's first picture: the example article in three languages, on a desk and on phones.
// `node tests/npm/pictures.mjs`, once the command is built.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { temporaryFolder } from "./temporary.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = temporaryFolder();
execFileSync(process.env.HANDBILL ?? join(root, "target/debug/handbill"), ["site", join(root, "www"), "--out", site, "--quiet"]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

/** The upper part of the article in this language, as an image element. */
async function seen(language, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 716 }, colorScheme, deviceScaleFactor: 2 });
  await page.goto(pathToFileURL(join(site, language, "ferry-returns.html")).href);
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.screenshot();
  await page.close();
  return `<img width="${width}" src="data:image/png;base64,${bytes.toString("base64")}">`;
}

const images = [await seen("en", 700), await seen("ko", 360), await seen("ug", 360, "dark")];
const sheet = await browser.newPage({ viewport: { width: 1532, height: 744 } });
await sheet.setContent(`<style>body{display:flex;gap:28px;margin:0;padding:28px 28px 0;background:#e9e6de;overflow:hidden}
  img{align-self:start;border-radius:10px 10px 0 0;box-shadow:0 2px 18px #0003}</style>${images.join("")}`);
await sheet.screenshot({ path: join(root, "docs/article.png") });
await browser.close();
