// The packed npm package, installed elsewhere: Node, a bundler, TypeScript.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "esbuild";
import * as vite from "vite";
import { temporaryFolder } from "./temporary.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const work = temporaryFolder();
const installed = join(work, "node_modules/handbill");
mkdirSync(installed, { recursive: true });
const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", work], { cwd: join(root, "pkg") }));
execFileSync("tar", ["-xzf", join(work, filename), "--strip-components=1", "-C", installed]);

test("every export leads to a file, and every module is one", () => {
  const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const files = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)));
  for (const file of files) assert.ok(existsSync(join(installed, file)), file);
  for (const wasm of readdirSync(join(installed, "wasm")).filter((name) => name.endsWith(".wasm"))) {
    assert.ok(files.includes("./wasm/" + wasm), wasm);
  }
});

test("no script makes code of text, opens windows or asks which browser it is in", () => {
  const scripts = readdirSync(installed, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  for (const name of scripts) {
    const found = /\beval\(|\bFunction\(|\bopen\(|userAgent|innerHTML|document\.write/.exec(readFileSync(join(installed, name), "utf8"));
    assert.equal(found, null, name);
  }
  assert.ok(scripts.includes("handbill-share.min.js"));
});

test("Node makes a link with it", () => {
  const script = 'import { init, shareUrl } from "handbill/share"; await init(); console.log(shareUrl("whatsapp", { url: "https://example.org/1", title: "A" }))';
  const printed = execFileSync("node", ["--input-type=module", "-e", script], { cwd: work }).toString().trim();
  assert.equal(printed, "https://wa.me/?text=A%0A%0Ahttps%3A%2F%2Fexample.org%2F1");
});

test("init takes bytes and a module", () => {
  const script = `import { readFileSync } from "node:fs"; import { init, fitText } from "handbill/share";
    const bytes = readFileSync("node_modules/handbill/wasm/share_bg.wasm");
    await init(process.argv[1] === "bytes" ? bytes : new WebAssembly.Module(bytes)); console.log(fitText("abcdef", 3))`;
  for (const kind of ["bytes", "module"]) {
    assert.equal(execFileSync("node", ["--input-type=module", "-e", script, kind], { cwd: work }).toString().trim(), "ab…");
  }
});

/** A page with two bars, and the script that a bundler is to find. */
const page = (script) =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="canonical" href="https://example.org/1">' +
  '<handbill-share shadow services="whatsapp copy qr"></handbill-share>' +
  `<handbill-share id="ko" lang="ko" services="mastodon" server="ask"></handbill-share><script type="module" src="${script}"></script>`;
const options = { root: work, logLevel: "warn", optimizeDeps: { force: true }, build: { outDir: join(work, "built") } };
let browser;
before(async () => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
});
after(() => browser.close());

/** Uses what the page of this address shows, and watches what it asks for. */
async function look(url) {
  const page = await browser.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(url);
  await page.locator(".hb a[data-hb=whatsapp]").waitFor();
  assert.match(await page.locator("[data-hb=whatsapp]").getAttribute("href"), /^https:\/\/wa\.me\/\?text=A%20page%0A%0Ahttps/);
  assert.equal(await page.locator(".hb ul").first().evaluate((list) => getComputedStyle(list).display), "flex");
  await page.locator("[data-hb=qr]").click();
  await page.locator("dialog path").waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  // Words come as a file of the site's own, and the module for servers with its words.
  const korean = page.locator("#ko [data-hb=mastodon]");
  assert.equal(await korean.getAttribute("aria-label"), "Mastodon에 공유");
  await korean.click();
  await page.getByRole("dialog").getByLabel("내 Mastodon 서버").waitFor();
  assert.deepEqual(asked.filter((address) => !address.startsWith(url) && !address.startsWith("blob:" + url)), []);
  assert.ok(asked.some((address) => /\/ko[-\w]*\.json/.test(address)), asked.join(" "));
  await page.close();
}

test("esbuild bundles the element, which finds its files beside the bundle", async () => {
  const out = join(work, "out");
  writeFileSync(join(work, "page.js"), 'import "handbill/define";');
  await build({ absWorkingDir: work, entryPoints: ["page.js"], bundle: true, splitting: true, format: "esm", outdir: "out", logLevel: "error" });
  for (const part of ["wasm", "words", "services.json"]) cpSync(join(installed, part), join(out, part), { recursive: true });
  writeFileSync(join(out, "index.html"), page("/page.js"));
  const served = await vite.preview({ ...options, build: { outDir: out }, preview: { port: 0 } });
  await look(served.resolvedUrls.local[0]);
  await served.close();
});

test("Vite serves the element by its dependency optimiser, and builds it", async () => {
  writeFileSync(join(work, "package.json"), JSON.stringify({ type: "module", dependencies: { handbill: "*" } }));
  writeFileSync(join(work, "index.html"), page("/vite.js"));
  writeFileSync(join(work, "vite.js"), 'import "handbill/define";');
  const serving = await vite.createServer({ ...options, server: { port: 0 } });
  try {
    await serving.listen();
    await look(serving.resolvedUrls.local[0]);
    await vite.build(options);
    const built = await vite.preview({ ...options, preview: { port: 0 } });
    await look(built.resolvedUrls.local[0]);
    await built.close();
  } finally {
    await serving.close();
  }
});

test("TypeScript in strict mode takes the types", () => {
  writeFileSync(
    join(work, "use.mts"),
    `import { init, shareUrl, openGraph, HandbillError, type Article } from "handbill";
import { qrSvg } from "handbill/qr";
import { check, type Finding } from "handbill/check";
import { HandbillShare } from "handbill/element";
const there = document.querySelector("handbill-share");
if (there) there.url = "https://example.org/1";
document.addEventListener("handbill:done", ({ detail }) => console.log(detail.service.length));
there?.addEventListener("handbill:error", ({ detail }) => console.log(detail.error));
const found: Finding[] = check(new Uint8Array(), { platforms: ["whatsapp"], rules: { "title-long": "off" } }).findings;
// @ts-expect-error a word that switches nothing
check("", { rules: { "title-long": "of" } });
const article: Article = { url: "https://example.org/1", title: "A", authors: [{ name: "B" }] };
await init();
const link: string = shareUrl("whatsapp", article, { utm: "spring" });
const head: string = openGraph(article);
const svg: string = qrSvg(link, { level: "M" });
// @ts-expect-error a level that there is not
qrSvg(link, { level: "X" });
const element: HandbillShare = new HandbillShare();
element.services = "whatsapp copy";
try { shareUrl("", article); } catch (error) { if (error instanceof HandbillError) console.log(error.code, error.field, head, svg, found, element); }
`,
  );
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const compilerOptions = { strict: true, noEmit: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [] };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.mts"] }));
  try {
    execFileSync("node", [tsc], { cwd: work, encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
});
