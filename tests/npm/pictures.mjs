// Makes docs/article.png, the README's first picture: `node tests/npm/pictures.mjs`, once the command is built.

import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = mkdtempSync(join(tmpdir(), "handbill-pictures-"));
execFileSync(process.env.HANDBILL ?? "target/debug/handbill", ["site", "www", "--out", site, "--quiet"], { cwd: root });
const frame = (language, width) => `<iframe src="${language}/ferry-returns.html" width="${width}" height="760" scrolling="no"></iframe>`;
const style = "body{display:flex;gap:28px;margin:0;padding:28px 28px 0;background:#e6e3dc}iframe{flex:none;border:0;border-radius:10px 10px 0 0;box-shadow:0 2px 18px #0002}";
writeFileSync(join(site, "picture.html"), `<!doctype html><meta charset="utf-8"><style>${style}</style>${frame("en", 760)}${frame("ko", 380)}`);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"] });
const page = await browser.newPage({ viewport: { width: 1224, height: 744 } });
await page.goto("file://" + join(site, "picture.html"), { waitUntil: "networkidle" });
await page.screenshot({ path: join(root, "docs/article.png") });
await browser.close();
