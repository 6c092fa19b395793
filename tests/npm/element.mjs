// The element in the hands of others: every attribute, what is no address, keys and the middle button, style from
// outside, events out of shadow trees, what the package says of itself.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { DEFINE, head, open, pageBar, pages, root } from "./stage.mjs";

const ENHANCE = '<script type="module" src="/pkg/handbill.min.js"></script>';
const hrefs = (page) => page.$$eval(".hb a", (links) => links.map((link) => link.href));
/** The text of a link to WhatsApp. */
const said = (href) => new URL(href).searchParams.get("text");

test("every attribute reaches the links, when it comes and when it goes", async () => {
  pages.set("/attributes.html", head(DEFINE) + "<handbill-share services='whatsapp x pinterest'></handbill-share></main>");
  const { page, context, faults } = await open("/attributes.html");
  await page.locator(".hb a").first().waitFor();
  const before = await hrefs(page);
  const made = async (attributes) => {
    const bar = await page.$(".hb");
    await page.$eval("handbill-share", (element, attributes) => {
      for (const [name, value] of Object.entries(attributes)) value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
    }, attributes);
    // Built anew once for all of them.
    await page.waitForFunction((bar) => !bar.isConnected, bar);
    return hrefs(page);
  };
  const given = { text: "Read this", via: "riverlight", hashtags: "ferry rivers", utm: "spring", image: "/img/boat.jpg" };
  const [whatsapp, x, pinterest] = await made(given);
  assert.match(said(whatsapp), /Read this/);
  assert.match(said(whatsapp), /utm_source=whatsapp&.*utm_campaign=spring/);
  assert.equal(new URL(x).searchParams.get("via"), "riverlight");
  assert.equal(new URL(x).searchParams.get("hashtags"), "ferry,rivers");
  assert.equal(new URL(pinterest).searchParams.get("media"), new URL(page.url()).origin + "/img/boat.jpg");
  assert.deepEqual(await made(Object.fromEntries(Object.keys(given).map((name) => [name, null]))), before);
  for (const [variant, seen] of [["labels", "hb hb-labels hb-on"], ["compact", "hb hb-compact hb-on"], ["icons", "hb hb-on"]]) {
    await made({ variant });
    assert.equal(await page.locator(".hb").getAttribute("class"), seen);
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test("an address that is none is told of, and the bar offers what it can", async () => {
  pages.set("/wrong.html", head(DEFINE) + "</main>");
  const { page, context, faults } = await open("/wrong.html");
  await page.evaluate(() => {
    addEventListener("handbill:error", ({ detail }) => (window.failed = [detail.error.code, detail.error.field]));
    const element = document.createElement("handbill-share");
    element.setAttribute("url", "https://");
    document.querySelector("main").append(element);
  });
  await page.locator("[data-hb=copy]").waitFor();
  assert.deepEqual(await page.evaluate(() => window.failed), ["bad-url", "url"]);
  assert.deepEqual(faults, []);
  await context.close();
});

for (const [name, body] of [["in the HTML", () => head(ENHANCE) + pageBar("whatsapp copy")], ["built by the element", () => head(DEFINE) + "<handbill-share services='whatsapp copy'></handbill-share>"]]) {
  test(`a link ${name} opens by Enter, by a click, and behind the page by the middle button, and cannot reach back`, async () => {
    pages.set("/keys.html", body() + "</main>");
    pages.set("/there.html", "<!doctype html><title>There</title>");
    const { page, context } = await open("/keys.html");
    const link = page.locator("[data-hb=whatsapp]");
    await link.waitFor();
    assert.deepEqual(await link.evaluate(({ href, target, rel }) => [new URL(href).host, target, rel.split(" ").includes("noopener")]), ["wa.me", "_blank", true]);
    // Where it leads is another matter here.
    await page.$$eval(".hb a", (links) => links.forEach((link) => (link.href = "/there.html")));
    const copy = page.locator("[data-do=copy]");
    // A button that scripts serve is a link as well, for everyone who asks for a new tab.
    for (const act of [() => link.press("Enter"), () => link.click(), () => link.click({ button: "middle" }), () => link.click({ modifiers: ["Control"] }), () => copy.click({ modifiers: ["Control"] }), () => copy.click({ button: "middle" })]) {
      const [opened] = await Promise.all([context.waitForEvent("page"), act()]);
      await opened.waitForURL("**/there.html");
      assert.equal(await opened.evaluate(() => window.opener), null);
      await opened.close();
    }
    assert.equal(new URL(page.url()).pathname, "/keys.html");
    await context.close();
  });
}

test("what copying says moves nothing", async () => {
  pages.set("/copy.html", head(ENHANCE) + pageBar("copy whatsapp") + "<p id=below>Text below.</p></main>");
  const { page, context } = await open("/copy.html", { permissions: ["clipboard-write"] });
  const boxes = () => page.$$eval(".hb li, #below", (all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  const before = await boxes();
  await page.locator("[data-do=copy]").click();
  await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
  await page.mouse.move(0, 0);
  assert.deepEqual(await boxes(), before);
  await context.close();
});

test("custom properties change a bar's look, and one rule hides every bar", async () => {
  const style = "<style>main{--hb-size:60px;--hb-icon:30px;--hb-gap:3px;--hb-radius:5px;--hb-bg:rgb(1, 2, 3);--hb-bg-hover:rgb(4, 5, 6)}</style>";
  pages.set("/look.html", head(style + DEFINE) + pageBar("whatsapp x") + "<handbill-share services='telegram x'></handbill-share><handbill-share shadow services='line x'></handbill-share></main>");
  const { page, context } = await open("/look.html");
  for (const id of ["whatsapp", "telegram", "line"]) {
    const link = page.locator(`[data-hb=${id}]`);
    await link.waitFor();
    await page.mouse.move(0, 0);
    const look = () => link.evaluate((link) => {
      const { width, height } = link.getBoundingClientRect();
      const { borderRadius, backgroundColor, transitionDuration } = getComputedStyle(link);
      return [width, height, link.querySelector("svg").getBoundingClientRect().width, getComputedStyle(link.closest("ul")).columnGap, borderRadius, backgroundColor, transitionDuration];
    });
    assert.deepEqual((await look()).slice(0, 6), [60, 60, 30, "3px", "5px", "rgb(1, 2, 3)"], id);
    await link.hover();
    await page.waitForFunction((link) => getComputedStyle(link).backgroundColor === "rgb(4, 5, 6)", await link.elementHandle());
  }
  await page.addStyleTag({ content: ".hb,handbill-share{display:none!important}" });
  for (const id of ["whatsapp", "telegram", "line"]) assert.equal(await page.locator(`[data-hb=${id}]`).isVisible(), false);
  const names = await page.$$eval(".hb, .hb *", (all) => all.flatMap((one) => [...one.classList]));
  assert.deepEqual(names.filter((name) => !/^hb(-|$)/.test(name)), []);
  await context.close();
});

test("events leave a shadow tree and can be stopped outside it", async () => {
  pages.set("/out.html", head(DEFINE) + "<handbill-share shadow services='copy whatsapp'></handbill-share></main>");
  const { page, context } = await open("/out.html", { permissions: ["clipboard-write"] });
  await page.locator("[data-hb=copy]").waitFor();
  await page.evaluate(() => {
    window.seen = [];
    for (const type of ["share", "done", "error"])
      document.addEventListener("handbill:" + type, (event) => {
        window.seen.push([type, event.detail.service, event.composed, event.cancelable, event.target.localName]);
        if (window.stops) event.preventDefault();
      });
  });
  await page.locator("[data-hb=copy]").click();
  await page.waitForFunction(() => window.seen.length === 2);
  await page.evaluate(() => (window.stops = true));
  await page.locator("[data-hb=whatsapp]").click();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
    document.execCommand = () => false;
  });
  await page.evaluate(() => (window.stops = false));
  await page.locator("[data-hb=copy]").click();
  await page.waitForFunction(() => window.seen.length === 5);
  const host = "handbill-share";
  assert.deepEqual(await page.evaluate(() => window.seen), [
    ["share", "copy", true, true, host],
    ["done", "copy", true, false, host],
    ["share", "whatsapp", true, true, host],
    ["share", "copy", true, true, host],
    ["error", "copy", true, false, host],
  ]);
  assert.equal(context.pages().length, 1);
  await context.close();
});

test("the manifest of the element names what the element has", async () => {
  const { modules } = JSON.parse(readFileSync(join(root, "pkg/custom-elements.json"), "utf8"));
  const told = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === "handbill-share");
  pages.set("/manifest.html", head(DEFINE) + "<handbill-share shadow services='whatsapp'></handbill-share></main>");
  const { page, context } = await open("/manifest.html");
  await page.locator("[data-hb=whatsapp]").waitFor();
  const has = await page.evaluate(() => {
    const made = customElements.get("handbill-share");
    const own = Object.getOwnPropertyDescriptors(made.prototype);
    const parts = [...document.querySelector("handbill-share").shadowRoot.querySelectorAll("[part]")].flatMap((one) => [...one.part]);
    return { attributes: made.observedAttributes, fields: Object.keys(own).filter((name) => own[name].set), parts: [...new Set(parts)].filter((name) => name !== "whatsapp") };
  });
  const names = (list) => list.map(({ name }) => name).sort();
  assert.deepEqual(names(told.attributes).filter((name) => name !== "shadow"), has.attributes.toSorted());
  assert.deepEqual(names(told.members.filter(({ kind }) => kind === "field")), has.fields.toSorted());
  assert.deepEqual(names(told.cssParts), has.parts.toSorted());
  const css = readFileSync(join(root, "pkg/handbill.css"), "utf8");
  assert.deepEqual(names(told.cssProperties), [...new Set([...css.matchAll(/var\((--hb-[a-z-]+)/g)].map(([, name]) => name))].sort());
  await context.close();
});

test("a bar that comes into the page later gets its share sheet too", async () => {
  const enhance = '<script type="module" src="/pkg/handbill.min.js"></script>';
  pages.set("/later.html", head(enhance) + "</main>");
  const { page, context } = await open("/later.html", { hasTouch: true, isMobile: true });
  await page.waitForFunction(() => document.handbill);
  await page.evaluate((bar) => {
    navigator.share = async () => {};
    document.querySelector("main").innerHTML = bar;
  }, pageBar("whatsapp native"));
  await page.locator(".hb-on [data-hb=native]").waitFor();
  await context.close();
});
