// A server and a browser for tests of pages: the example site with its bars, the package, and pages of a test's own.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { init, shareBar } from "handbill";
import { chromium } from "playwright-core";
import { temporaryFolder } from "./temporary.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".jpg": "image/jpeg", ".json": "application/json" };
export const STRICT = "default-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
/** As the package's README has it: the hash of handbill.css. */
const HASHED = STRICT.replace("style-src 'self'", `style-src 'sha256-${createHash("sha256").update(readFileSync(join(root, "pkg/handbill.css"))).digest("base64")}'`);
/** What `handbill site` tells to add, on pages that load style sheets of their own too. */
const told = () => STRICT.replace("style-src 'self'", `style-src 'self' ${JSON.parse(handbill("site", "www", "--out", site, "--dry-run", "--json")).styleSource}`);
const WASM = STRICT + "; script-src 'self' 'wasm-unsafe-eval'";

export const work = temporaryFolder();
export const site = join(work, "site");
let server, toldPolicy;
export let base, browser;

/** Runs the command. */
export const handbill = (...args) => execFileSync(process.env.HANDBILL ?? "target/debug/handbill", args, { cwd: root, encoding: "utf8" });

/** A page with this body, at an address that says which policy it has. */
export const pages = new Map();

before(async () => {
  await init();
  handbill("site", "www", "--out", site, "--quiet");
  handbill("site", "www", "--out", join(site, "linked"), "--style", "file", "--quiet");
  toldPolicy = told();
  server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    const policy = { strict: STRICT, wasm: WASM, hashed: HASHED, told: toldPolicy }[url.searchParams.get("csp")];
    const headers = policy ? { "content-security-policy": policy } : {};
    // Browsers ask for it once a page opens others.
    if (url.pathname === "/favicon.ico") return response.writeHead(204).end();
    const body = pages.get(url.pathname);
    if (body) return response.writeHead(200, { ...headers, "content-type": TYPES[".html"] }).end(body);
    const file = url.pathname.startsWith("/pkg/") ? join(root, url.pathname) : join(site, url.pathname);
    try {
      const bytes = readFileSync(file);
      response.writeHead(200, { ...headers, "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  base = `http://localhost:${server.address().port}`;
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--js-flags=--expose-gc"];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page and keeps what must not happen: errors, broken policies, requests to other hosts. */
export async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => !/^(blob:)?http:\/\/localhost:/.test(request.url()) && faults.push("request: " + request.url()));
  await page.goto(base + path);
  return { page, context, faults };
}

export const head = (extra = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width"><meta property="og:title" content="Rain &amp; sun">
<link rel="canonical" href="https://example.org/news/1"><link rel="stylesheet" href="/pkg/handbill.css">${extra}</head><body><main><h1>Rain &amp; sun</h1>`;
export const DEFINE = '<script type="module" src="/pkg/handbill-share.min.js"></script>';

export async function accessible(page) {
  // Playwright evaluates through the debugger, which no policy of the page forbids.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ rules: { region: { enabled: false } } }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
}

/** A bar as a server writes it into the page. */
export function pageBar(services = "whatsapp telegram copy", options = {}) {
  return shareBar({ url: "https://example.org/news/1", title: "Rain & sun" }, { services, scripts: true, ...options });
}
