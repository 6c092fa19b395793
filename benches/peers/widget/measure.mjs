// How soon the buttons of each bar can be used, what that takes to load, and how soon a QR code is painted.
// Usage: node measure.mjs [--runs 11] [--only REGEXP] [--json]: eleven runs of all take ten minutes; each is told as it ends.
// Slow is a phone on a slow link: 150 ms, 1.6 Mbit/s down, processor slowed four times. Contenders take turns, run by
// run, so that what else the machine does falls on all alike; each one's first run is dropped.

import { chromium } from "playwright-core";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { write } from "./pages.mjs";

const { values } = parseArgs({ options: { runs: { type: "string", default: "11" }, only: { type: "string", default: "" }, json: { type: "boolean" } } });
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".woff2": "font/woff2" };
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

const root = mkdtempSync(join(tmpdir(), "handbill-widget-"));
const pages = await write(root, fileURLToPath(new URL("../../../pkg", import.meta.url)));
const packed = new Map();
/** @type {{ path: string, bytes: number }[]} */
let sent = [];
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? "/", "http://x").pathname);
  const file = join(root, path);
  if (!existsSync(file)) return response.writeHead(404).end();
  if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file)));
  const body = packed.get(file);
  sent.push({ path, bytes: body.length });
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-encoding": "br", "cache-control": "no-store" }).end(body);
});
await new Promise((done) => server.listen(0, "127.0.0.1", () => done(0)));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });

/** Runs in the page: notes the frame in which six buttons are seen and lead somewhere. */
function watch(selector) {
  const heard = new WeakSet();
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === "click" && this instanceof Element) heard.add(this);
    return add.call(this, type, ...rest);
  };
  const leads = (button) => {
    const href = button.getAttribute("href");
    if (href && href !== "#") return true;
    if (button.onclick) return true;
    for (let at = button; at; at = at.parentElement) if (heard.has(at)) return true;
    return false;
  };
  const look = () => {
    const ready = [...document.querySelectorAll(selector)].filter((button) => button.getBoundingClientRect().width > 4 && button.checkVisibility({ visibilityProperty: true }) && leads(button));
    if (ready.length < 6) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.usable = performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: notes how long after the click the code is painted. */
function watchCode(selector) {
  document.querySelector(selector).addEventListener("click", () => {
    const start = performance.now();
    const look = () => {
      if (!document.querySelector("dialog[open] path")) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (window.painted = performance.now() - start);
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
}

async function once({ path, buttons, code }, slow) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  if (slow) {
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", SLOW);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  sent = [];
  if (buttons) await page.addInitScript(`(${watch})(${JSON.stringify(buttons)})`);
  await page.goto(base + path, { waitUntil: "load" });
  let took;
  if (code) {
    await page.waitForLoadState("networkidle", { timeout: 5000 }).catch(() => {});
    await page.evaluate(`(${watchCode})(${JSON.stringify(code)})`);
    await page.click(code);
    took = await (await page.waitForFunction(() => window.painted)).jsonValue();
  } else {
    took = await (await page.waitForFunction(() => window.usable)).jsonValue();
    await page.waitForLoadState("networkidle", { timeout: 5000 }).catch(() => {});
  }
  const loaded = sent.filter(({ path }) => !path.endsWith(".html"));
  await context.close();
  return { took, requests: loaded.length, bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function withoutScripts({ path, buttons }) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(base + path);
  const links = await page.locator(buttons).evaluateAll((all) => all.filter((link) => /^https?:/.test(link.getAttribute("href") ?? "")).length);
  await context.close();
  return links;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const times = {};
for (const slow of [false, true])
  for (let run = 0; run <= +values.runs; run += 1)
    for (const [name, contender] of Object.entries(pages).filter(([name]) => new RegExp(values.only, "i").test(name))) {
      const seen = await once(contender, slow).catch((error) => { throw new Error(`${name}: ${error.message}`); });
      if (run) ((times[name] ??= { fast: [], slow: [], seen })[slow ? "slow" : "fast"]).push(seen.took);
      process.stderr.write(`${slow ? "slow" : "fast"} ${run}/${values.runs} ${name}: ${Math.round(seen.took)} ms\n`);
    }
const rows = [];
for (const [name, { fast, slow, seen }] of Object.entries(times)) {
  const { requests, bytes } = seen;
  rows.push({ name, requests, bytes, fastMs: Math.round(median(fast)), slowMs: Math.round(median(slow)), withoutScripts: pages[name].buttons ? await withoutScripts(pages[name]) : undefined });
}
await browser.close();
server.close();
rmSync(root, { recursive: true });
if (values.json) console.log(JSON.stringify(rows, undefined, 2));
else {
  console.log("| contender | requests | bytes (brotli) | ms | ms, slow phone | links without scripts |\n|---|---|---|---|---|---|");
  for (const row of rows) console.log(`| ${row.name} | ${row.requests} | ${row.bytes} | ${row.fastMs} | ${row.slowMs} | ${row.withoutScripts ?? "–"} |`);
}
