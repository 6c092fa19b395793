// An embedded article on another site's page, in a real browser; and the oEmbed provider as a consumer on npm reads it.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import test, { after, before } from "node:test";
import { extract, setProviderList } from "@extractus/oembed-extractor";
import { chromium } from "playwright-core";
import { temporaryFolder } from "./temporary.mjs";

const ARTICLE = "https://news.example.org/river";
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The river came back before dawn</title>
<meta name="description" content="Eleven years after the dam closed, water runs past four villages again.">
<meta name="author" content="Mina Aung"><link rel="canonical" href="${ARTICLE}"></head>
<body><article><h1>The river came back before dawn</h1><p>x</p></article></body></html>`;

const LONG = "https://news.example.org/long";
const LONG_PAGE = (picture) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${picture}
<title>A long headline about the constitutional amendment that nobody had expected to pass through both of the houses</title>
<meta name="description" content="${"Eleven years after the dam closed, water runs past four villages again. ".repeat(4)}">
<meta property="og:site_name" content="The Long-Named Independent Weekly of the Northern Provinces"><meta name="author" content="Mina Aung">
<link rel="canonical" href="${LONG}${picture && "-picture"}"></head><body><article><h1>A long headline</h1><p>x</p></article></body></html>`;

const HANDBILL = process.env.HANDBILL ?? "target/debug/handbill";

let service, host, browser, base, other, body, folder;

before(async () => {
  folder = temporaryFolder();
  writeFileSync(join(folder, "river.html"), PAGE);
  writeFileSync(join(folder, "long.html"), LONG_PAGE(""));
  writeFileSync(join(folder, "picture.html"), LONG_PAGE('<meta property="og:image" content="https://news.example.org/river.svg">'));
  service = spawn(HANDBILL, ["serve", folder, "--go", "--listen", "127.0.0.1:0", "--quiet"], { stdio: ["ignore", "pipe", "inherit"] });
  base = (await createInterface(service.stdout)[Symbol.asyncIterator]().next()).value;
  host = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body));
  await new Promise((done) => host.listen(0, "127.0.0.1", done));
  other = `http://localhost:${host.address().port}/`;
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
});

after(async () => {
  await browser?.close();
  host?.close();
  service?.kill();
});

const snippet = async (form) => (await fetch(`${base}embed/snippet?url=${encodeURIComponent(ARTICLE)}&form=${form}`)).text();

const open = async (html) => {
  body = `<!doctype html><title>A blog</title><body style="max-width:640px;margin:1rem auto">${html}`;
  const page = await (await browser.newContext({ viewport: { width: 700, height: 700 } })).newPage();
  await page.goto(other);
  return page;
};

test("the quote becomes a card that is as high as its content", async () => {
  const page = await open(await snippet("quote"));
  await page.waitForSelector("blockquote", { state: "detached" });
  const frame = page.frames().find((one) => one.url().startsWith(base));
  const wanted = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const height = () => page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
  assert.equal(await height(), wanted);
  mkdirSync("target/screenshots", { recursive: true });
  await page.screenshot({ path: "target/screenshots/embed.png" });
  await page.setViewportSize({ width: 300, height: 700 });
  await page.waitForFunction((before) => document.querySelector("iframe").getBoundingClientRect().height > before, wanted);
  // A message from elsewhere changes nothing.
  const before = await height();
  await page.evaluate(() => window.postMessage({ from: "handbill", height: 3999 }, "*"));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
  assert.equal(await height(), before);
});

test("where the script does not run the frame is high enough for the card, and hardly higher", async () => {
  for (const url of [ARTICLE, LONG, `${LONG}-picture`]) for (const width of [600, 320, 260]) {
    const { html } = await (await fetch(`${base}oembed?url=${encodeURIComponent(url)}&maxwidth=${width}`)).json();
    const page = await open("");
    await page.route("**/river.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>' }));
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), html);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await frame.waitForLoadState("load");
    const [room, card] = await frame.evaluate(() => [innerHeight, document.querySelector(".card").getBoundingClientRect().height]);
    assert.ok(room >= card && room < card + 120, `${url} at ${width}: room of ${room} for ${card}`);
    await page.close();
  }
});

test("a dark card on a light page has no ground of its own behind its corners", async () => {
  for (const form of ["quote", "frame"]) {
    const page = await open(await snippet(form));
    const element = await page.waitForSelector("iframe", { state: "attached" });
    const frame = await element.contentFrame();
    await frame.waitForSelector("article.card", { state: "attached" });
    // A frame is see-through only where its scheme is the page's inside.
    const scheme = (root) => getComputedStyle(root).colorScheme;
    assert.equal(await element.evaluate(scheme), await frame.locator("html").evaluate(scheme), form);
  }
});

test("the frame cannot script the page around it or lead it away", async () => {
  const page = await open(await snippet("frame"));
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  await frame.waitForSelector("article.card");
  const tried = await frame.evaluate(() => {
    const attempt = (work) => { try { work(); return "done"; } catch (error) { return error.name; } };
    return {
      origin: self.origin,
      read: attempt(() => parent.document.title),
      lead: attempt(() => { top.location.href = "https://evil.example/"; }),
      store: attempt(() => localStorage.setItem("a", "b")),
      cookie: attempt(() => document.cookie),
      referrer: document.referrer,
    };
  });
  assert.deepEqual(tried, { origin: "null", read: "SecurityError", lead: "SecurityError", store: "SecurityError", cookie: "SecurityError", referrer: "" });
  assert.equal(page.url(), other);
  const link = await frame.locator("a").evaluate(({ target, rel, href }) => ({ target, rel, href }));
  assert.deepEqual(link, { target: "_blank", rel: "noopener", href: ARTICLE });
});

test("a quote far down loads its frame only when it comes near", async () => {
  const page = await open(`<div style="height:20000px"></div>${await snippet("quote")}`);
  await page.waitForSelector("iframe", { state: "attached" });
  await page.waitForLoadState("networkidle");
  assert.equal(await page.locator("blockquote").count(), 1);
  assert.ok(!page.frames().some((one) => one.url().startsWith(base)), "loaded too early");
  await page.locator("blockquote").scrollIntoViewIfNeeded();
  await page.waitForSelector("blockquote", { state: "detached" });
  assert.ok((await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height)) > 100);
});

test("without scripts the quote reads alone", async () => {
  body = await snippet("quote");
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(other);
  assert.equal(await page.locator("blockquote a").getAttribute("href"), ARTICLE);
  assert.match(await page.locator("blockquote").innerText(), /Eleven years after/);
});

test("no other page of the service can be framed", async () => {
  const page = await open(`<iframe src="${base}api"></iframe>`);
  await page.waitForLoadState("load");
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  assert.equal(await frame.locator("main").count(), 0);
});

test("the page to try the API shows what comes back, under its own policy", async () => {
  const page = await (await browser.newContext({ viewport: { width: 800, height: 900 } })).newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${base}api`);
  const section = page.locator("section").filter({ has: page.locator("h2", { hasText: /^GET \/qr$/ }) });
  await section.locator("input[name=text]").fill("https://example.org/1");
  await section.getByRole("button").click();
  await section.locator("img").waitFor();
  await page.screenshot({ path: "target/screenshots/api.png" });
  const go = page.locator("section").filter({ has: page.locator("h2", { hasText: /^GET \/go/ }) });
  await go.locator("input[name=service]").fill("telegram");
  await go.locator("input[name=url]").fill(ARTICLE);
  await go.getByRole("button").click();
  const link = await go.locator("a").getAttribute("href");
  assert.equal(link, `go/telegram?url=${encodeURIComponent(ARTICLE)}`);
  await go.screenshot({ path: "target/screenshots/api-go.png" });
  assert.deepEqual(faults, []);
  await page.setViewportSize({ width: 320, height: 900 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test("@extractus/oembed-extractor reads the provider", async () => {
  // It asks every provider by https; the one here has none.
  setProviderList([{ provider_name: "News", provider_url: "https://news.example.org/", endpoints: [{ schemes: ["https://news.example.org/*"], url: `${base}oembed` }] }]);
  const answer = await extract(ARTICLE, { maxwidth: 320 }, (url) => fetch(url.replace("https:", "http:")));
  assert.equal(answer.type, "rich");
  assert.equal(answer.title, "The river came back before dawn");
  assert.equal(answer.width, 320);
  assert.match(answer.html, /<iframe [^>]*sandbox=/);
});

test("a static host is a provider: the answer is found from the page, its frame shows the card", async () => {
  const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".xml": "text/xml" };
  const made = temporaryFolder();
  const site = createServer(({ url }, response) => {
    try {
      response.writeHead(200, { "content-type": types[extname(url)] ?? "image/svg+xml" }).end(readFileSync(join(made, url)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => site.listen(0, "127.0.0.1", done));
  try {
    const root = `http://127.0.0.1:${site.address().port}/`;
    execFileSync(HANDBILL, ["site", folder, "-o", made, "--base-url", root], { stdio: "ignore" });
    setProviderList([]);
    const answer = await extract(`${root}river.html`);
    assert.deepEqual([answer.method, answer.type, answer.title], ["auto-discovery", "rich", "The river came back before dawn"]);
    const page = await open(answer.html);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    assert.equal(await frame.locator("article.card a").getAttribute("href"), ARTICLE);
    await page.screenshot({ path: "target/screenshots/embed-static.png" });
  } finally {
    site.close();
  }
});
