// What a bar does beyond its links: the share sheet, paper, its looks, what it shares when nobody tells it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { shareBar } from "handbill";
import { DEFINE, base, head, open, pageBar, pages, root, work } from "./stage.mjs";

const ENHANCE = '<script type="module" src="/pkg/handbill.min.js"></script>';
const PHONE = { hasTouch: true, isMobile: true };
const read = (file) => execFileSync("zbarimg", ["--raw", "--quiet", "--nodbus", file]).toString().trim();

for (const [name, body] of [
  ["in the HTML", () => ENHANCE + pageBar("whatsapp copy native")],
  ["built by the element", () => DEFINE + "<handbill-share services='whatsapp copy native'></handbill-share>"],
]) {
  test(`the share sheet opens from a bar ${name}, and closing it is no error`, async () => {
    pages.set("/sheet.html", head() + body() + "<p id=below>Below</p></main>");
    for (const [answer, events] of [
      ["", ["share native", "done native"]],
      ["AbortError", ["share native"]],
      ["NotAllowedError", ["share native", "error native"]],
    ]) {
      const { page, context } = await open("/en/ferry-returns.html", PHONE);
      await page.addInitScript((answer) => {
        window.seen = [];
        window.given = [];
        for (const type of ["share", "done", "error"]) document.addEventListener("handbill:" + type, ({ detail }) => window.seen.push(type + " " + detail.service));
        navigator.share = async (data) => {
          window.given.push(data);
          if (answer) throw new DOMException("no", answer);
        };
      }, answer);
      await page.goto(base + "/sheet.html");
      const button = page.locator("[data-hb=native]");
      await button.waitFor();
      await button.tap();
      await page.waitForFunction((count) => window.seen.length >= count, events.length);
      await page.waitForTimeout(50);
      assert.deepEqual(await page.evaluate(() => window.seen), events);
      assert.deepEqual(await page.evaluate(() => window.given), [{ title: "Rain & sun", url: "https://example.org/news/1" }]);
      await context.close();
    }
  });
}

test("where there is no share sheet its room stays empty, and nothing moves", async () => {
  pages.set("/room.html", head(ENHANCE) + pageBar("whatsapp copy native") + "<p id=below>Below</p></main>");
  const { page, context } = await open("/room.html", { ...PHONE, javaScriptEnabled: false });
  const place = (page) => page.locator("#below").boundingBox();
  const still = await place(page);
  assert.equal(await page.locator("[data-hb=native]").isVisible(), false);
  await context.close();
  const other = await open("/room.html", PHONE);
  await other.page.locator(".hb-on").waitFor();
  assert.equal(await other.page.evaluate(() => "share" in navigator), false, "Chromium on Linux has no share sheet");
  assert.equal(await other.page.locator("[data-hb=native]").isVisible(), false);
  assert.deepEqual(await place(other.page), still);
  await other.context.close();
});

test("on paper stand the link and a code that scans, and no button", async () => {
  const { page, context } = await open("/en/ferry-returns.html");
  await page.emulateMedia({ media: "print" });
  await page.locator(".hb img").last().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.querySelectorAll(".hb img")].at(-1).naturalWidth > 0);
  const bar = page.locator(".hb").last();
  const shot = join(work, "paper.png");
  await bar.screenshot({ path: shot });
  assert.equal(read(shot), "https://news.example/en/ferry-returns.html");
  assert.deepEqual(await bar.locator("a:visible").evaluateAll((links) => links.map((link) => link.dataset.hb)), ["copy", "qr"]);
  assert.match(await bar.locator("[data-hb=copy]").evaluate((link) => getComputedStyle(link, "::after").content), /ferry-returns\.html/);
  assert.equal(await bar.evaluate((bar) => getComputedStyle(bar).breakInside), "avoid");
  await context.close();
});

test("an element that is told nothing shares og:url where there is no canonical link, else the page's address", async () => {
  const bare = head(DEFINE).replace(/<link rel="canonical"[^>]*>/, "");
  pages.set("/og.html", bare.replace("</head>", '<meta property="og:url" content="/from-og"></head>') + "<handbill-share services='copy'></handbill-share></main>");
  pages.set("/here.html", bare + "<handbill-share services='copy'></handbill-share></main>");
  for (const [path, url] of [
    ["/og.html", "/from-og"],
    ["/here.html?id=1", "/here.html?id=1"],
  ]) {
    const { page, context } = await open(path);
    await page.locator("[data-hb=copy]").waitFor();
    assert.equal(await page.locator("[data-hb=copy]").evaluate((link) => link.href), base + url);
    await context.close();
  }
});

test("what leaves the site opens elsewhere and tells it nothing of the window it came from", async () => {
  const services = "whatsapp telegram x bluesky mastodon";
  pages.set("/rel.html", head(DEFINE) + pageBar(services) + `<handbill-share services='${services}'></handbill-share></main>`);
  const { page, context } = await open("/rel.html");
  await page.locator("handbill-share a").first().waitFor();
  const links = await page.$$eval(".hb a", (links) => links.map(({ target, relList }) => [target, relList.contains("noopener")]));
  assert.deepEqual(links, Array(10).fill(["_blank", true]));
  await context.close();
});

test("custom properties of the page say how large and round buttons are", async () => {
  pages.set("/looks.html", head("<style>main{--hb-size:60px;--hb-icon:30px;--hb-gap:20px;--hb-radius:4px;--hb-bg:rgb(1,2,3)}</style>") + pageBar("whatsapp telegram") + "</main>");
  const { page, context } = await open("/looks.html");
  const [first, second] = await page.locator(".hb a").all();
  const [one, other] = [await first.boundingBox(), await second.boundingBox()];
  assert.deepEqual([one.width, one.height, other.x - one.x], [60, 60, 80]);
  assert.equal((await first.locator("svg").boundingBox()).width, 30);
  const { borderRadius, backgroundColor } = await first.evaluate((link) => {
    const { borderRadius, backgroundColor } = getComputedStyle(link);
    return { borderRadius, backgroundColor };
  });
  assert.deepEqual([borderRadius, backgroundColor], ["4px", "rgb(1, 2, 3)"]);
  await context.close();
});

test("nothing moves for readers who want no motion", async () => {
  pages.set("/motion.html", head() + pageBar("whatsapp") + "</main>");
  for (const [reducedMotion, duration] of [["reduce", "0s"], ["no-preference", "0.15s"]]) {
    const { page, context } = await open("/motion.html", { reducedMotion });
    assert.equal(await page.locator(".hb a").evaluate((link) => getComputedStyle(link).transitionDuration), duration);
    await context.close();
  }
});

test("the code can be taken away as a drawing, and printed", async () => {
  const { page, context } = await open("/en/ferry-returns.html");
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await page.locator("[data-do=qr]").first().click();
  const dialog = page.getByRole("dialog");
  const drawing = await dialog.locator("a[download='qr.svg'][href^=blob]").evaluate(async ({ href }) => (await fetch(href)).text());
  const served = await page.evaluate(async () => (await fetch("/handbill/qr/en/ferry-returns.svg")).text());
  assert.equal(drawing, served);
  await dialog.getByRole("button", { name: "Print" }).click();
  assert.equal(await page.evaluate(() => window.printed), true);
  for (const kind of ["svg", "png"]) {
    const [download] = await Promise.all([page.waitForEvent("download"), dialog.locator(`a[download='qr.${kind}'][href^=blob]`).click()]);
    assert.equal(download.suggestedFilename(), "qr." + kind);
  }
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "detached" });
  await context.close();
});

test("a module is taken from a URL and from a Response", async () => {
  pages.set("/init.html", head() + "</main>");
  const { page, context } = await open("/init.html");
  const made = await page.evaluate(async () => {
    const made = [];
    for (const source of [new URL("/pkg/wasm/share_bg.wasm", location.href), fetch("/pkg/wasm/share_bg.wasm")]) {
      const share = await import("/pkg/share.js?" + made.length);
      await share.init(source);
      made.push(share.shareUrl("telegram", { url: "https://example.org/1", title: "A" }));
    }
    return made;
  });
  assert.deepEqual(made, Array(2).fill("https://t.me/share/url?url=https%3A%2F%2Fexample.org%2F1&text=A"));
  await context.close();
});

// A headless browser has no long press of its own, so this shows that nothing stands in its way.
test("the menu of a link opens on a button too, and shares nothing", async () => {
  pages.set("/press.html", head(ENHANCE) + pageBar("whatsapp mastodon", { server: "ask" }) + "</main>");
  const { page, context } = await open("/press.html", { hasTouch: true });
  await page.evaluate(() => {
    window.seen = [];
    for (const type of ["touchstart", "contextmenu", "click", "handbill:share"]) {
      addEventListener(type, (event) => window.seen.push([type, event.target.closest("a")?.dataset.hb, event.defaultPrevented]));
    }
  });
  const touch = await context.newCDPSession(page);
  for (const service of ["whatsapp", "mastodon"]) {
    const link = page.locator(`[data-hb=${service}]`);
    const { x, y } = await link.boundingBox();
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: x + 10, y: y + 10 }] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
    await link.click({ button: "right" });
    assert.equal(await link.evaluate((link) => getComputedStyle(link).touchAction), "auto");
  }
  const seen = ["whatsapp", "mastodon"].flatMap((of) => [["touchstart", of, false], ["contextmenu", of, false]]);
  assert.deepEqual(await page.evaluate(() => window.seen), seen);
  assert.equal(context.pages().length, 1);
  await context.close();
});

test("what editors are told of the element is what it has", async () => {
  const { HandbillShare } = await import("handbill/element");
  const { modules } = JSON.parse(readFileSync(join(root, "pkg/custom-elements.json"), "utf8"));
  const { attributes, members } = modules[0].declarations[0];
  assert.deepEqual(attributes.map(({ name }) => name).filter((name) => name !== "shadow"), HandbillShare.observedAttributes);
  for (const { name } of members) assert.ok(Object.getOwnPropertyDescriptor(HandbillShare.prototype, name)?.set, name);
});

test("copying is told of, and moves nothing", async () => {
  pages.set("/copy.html", head(ENHANCE) + pageBar("whatsapp copy telegram") + "<p id=below>Below</p></main>");
  const { page, context } = await open("/copy.html", { permissions: ["clipboard-write"] });
  const places = () => page.$$eval(".hb a, #below", (parts) => parts.map((part) => Object.values(part.getBoundingClientRect().toJSON())));
  const before = await places();
  await page.locator("[data-hb=copy]").click();
  await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
  assert.deepEqual(await places(), before);
  await context.close();
});

for (const [name, take] of [
  ["refused", () => (navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError")))],
  ["missing, as without https", () => Object.defineProperty(navigator, "clipboard", { value: undefined })],
]) test(`where the clipboard is ${name} the link is copied all the same`, async () => {
  pages.set("/denied.html", head(DEFINE) + pageBar("copy whatsapp") + "<handbill-share shadow services='copy'></handbill-share><textarea></textarea></main>");
  const { page, context } = await open("/denied.html", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("handbill-share [data-hb=copy]").waitFor();
  await page.waitForFunction(() => document.handbill);
  await page.evaluate(take);
  for (const button of await page.locator("[data-hb=copy]").all()) {
    await page.locator("main > textarea").fill("");
    await button.click();
    await page.getByRole("status").filter({ hasText: "Link copied" }).first().waitFor();
    assert.equal(await button.evaluate((link) => link.getRootNode().activeElement === link), true);
    await page.locator("main > textarea").press("Control+V");
    assert.equal(await page.locator("main > textarea").inputValue(), "https://example.org/news/1");
  }
  assert.equal(await page.locator(".hb textarea").count(), 0);
  await context.close();
});

test("each bar of a page tells of its own article", async () => {
  const bars = ["one", "two"].map((name) => shareBar({ url: `https://example.org/${name}`, title: `Story "${name}"` }, { services: "whatsapp qr native", scripts: true }));
  pages.set("/list.html", head(ENHANCE) + bars.join("") + "</main>");
  const { page, context } = await open("/list.html", PHONE);
  await page.evaluate(() => (navigator.share = async (data) => (window.given = data)));
  for (const [at, name] of ["one", "two"].entries()) {
    const bar = page.locator(".hb").nth(at);
    await bar.locator("[data-hb=qr]").click();
    assert.deepEqual(await page.getByRole("dialog").locator("p").allTextContents(), [`Story "${name}"`, `https://example.org/${name}`]);
    await page.keyboard.press("Escape");
    await bar.locator("[data-hb=native]").evaluate((link) => link.click());
    assert.deepEqual(await page.evaluate(() => window.given), { title: `Story "${name}"`, url: `https://example.org/${name}` });
  }
  await context.close();
});

test("the code is printed alone, on one page", async () => {
  const { page, context } = await open("/en/ferry-returns.html");
  const count = async () => (await page.pdf()).toString("latin1").match(/\/Type \/Page\b/g).length;
  assert.ok((await count()) > 1, "the article takes several");
  await page.locator("[data-do=qr]").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("path").waitFor({ state: "attached" });
  assert.equal(await count(), 1);
  await page.emulateMedia({ media: "print" });
  const shot = join(work, "alone.png");
  await page.screenshot({ path: shot });
  assert.equal(read(shot), "https://news.example/en/ferry-returns.html");
  assert.equal(await dialog.locator("form").isVisible(), false);
  assert.equal(await page.locator("h1").isVisible(), false);
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("h1").isVisible(), true);
  await context.close();
});

test("of two changes the later is shown, whichever takes longer to build", async () => {
  pages.set("/turns.html", head(DEFINE) + "<handbill-share services='x copy'></handbill-share></main>");
  const { page, context } = await open("/turns.html");
  await page.locator("[data-hb=copy]").waitFor();
  let release;
  const held = new Promise((done) => (release = done));
  await page.route("**/share_bg.wasm", (route) => held.then(() => route.continue()));
  const asked = page.waitForRequest("**/share_bg.wasm");
  // Hashtags that are not ASCII are the share module's.
  await page.$eval("handbill-share", (element) => (element.hashtags = "강"));
  await asked;
  await page.$eval("handbill-share", (element) => (element.hashtags = "rain"));
  await page.locator("[href$='hashtags=rain']").waitFor();
  const loaded = page.waitForResponse("**/share_bg.wasm");
  release();
  await (await loaded).finished();
  await page.waitForTimeout(300);
  assert.match(await page.locator("[data-hb=x]").getAttribute("href"), /hashtags=rain$/);
  await context.close();
});

test("an address that is none of the web's makes no link, whatever has failed", async () => {
  pages.set("/scheme.html", head(DEFINE) + "<handbill-share services='whatsapp copy'></handbill-share></main>");
  for (const policy of ["wasm", "strict"]) {
    const { page, context } = await open("/scheme.html?csp=" + policy);
    await page.locator("[data-hb=copy]").waitFor();
    await page.$eval("handbill-share", (element) => {
      element.addEventListener("handbill:error", () => (window.failed = true));
      element.url = "javascript:alert(1)";
    });
    await page.waitForFunction(() => window.failed);
    await page.waitForFunction(() => !document.querySelector("handbill-share a"));
    await context.close();
  }
});
