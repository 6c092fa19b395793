// The reader's own Mastodon server, asked for in a dialog where a bar wishes it.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { init, shareUrl } from "handbill/share";
import { DEFINE, accessible, handbill, head, open, pageBar, pages, root, site, work } from "./stage.mjs";

const article = { url: "https://example.org/news/1", title: "Rain & sun" };
const official = "https://share.joinmastodon.org/#text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1";
const onServer = (server) => shareUrl("mastodon", article, { instances: { mastodon: server } });
const BUTTON = "[data-hb=mastodon]";

/** Whether the module has been asked for. */
const isLoaded = (page) => page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/mastodon.js")));
const stored = (page) => page.evaluate(() => [document.cookie, sessionStorage.length, Object.entries(localStorage)]);

/** Opens a page where links to other hosts lead to an empty one, and notes the events of its bars. */
async function visit(path, options) {
  const opened = await open(path, options);
  await opened.context.route(/^https:/, (route) => route.fulfill({ contentType: "text/html", body: "<title>There</title>" }));
  await opened.page.evaluate(() => {
    window.seen = [];
    for (const type of ["share", "done", "error"]) document.addEventListener("handbill:" + type, ({ detail }) => window.seen.push(type + " " + detail.service));
  });
  return opened;
}

/** The address of the page that an action opens. */
async function opens(context, action) {
  const [popup] = await Promise.all([context.waitForEvent("page"), action()]);
  await popup.waitForLoadState();
  const url = popup.url();
  await popup.close();
  return url;
}

before(async () => {
  await init();
  const file = join(work, "ask.html");
  writeFileSync(file, head().replace(/<link rel="stylesheet"[^>]*>/, "") + "<handbill-share services='mastodon telegram copy' server='ask'></handbill-share></main>");
  handbill("site", file, "--out", join(site, "ask"), "--style", "file", "--quiet");
});

test("a bar that does not ask follows its link, and loads nothing for it", async () => {
  pages.set("/plain.html", head('<script type="module" src="/pkg/handbill.min.js"></script>') + pageBar("mastodon") + "</main>");
  const { page, context, faults } = await visit("/plain.html?csp=strict");
  assert.equal(await opens(context, () => page.locator(BUTTON).click()), official);
  assert.equal(await isLoaded(page), false);
  assert.deepEqual(faults, []);
  await context.close();
});

test("without scripts a bar that would ask leads to the official page", async () => {
  const { page, context } = await open("/ask/ask.html", { javaScriptEnabled: false });
  await context.route(/^https:/, (route) => route.fulfill({ body: "" }));
  assert.equal(await opens(context, () => page.locator(BUTTON).click()), official);
  await context.close();
});

test("by keyboard, under a strict policy: asked, told of a mistake, led to the server, the focus given back, nothing stored", async () => {
  const { page, context, faults } = await visit("/ask/ask.html?csp=strict");
  assert.equal(await isLoaded(page), false);
  const button = page.locator(BUTTON);
  await button.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share on Mastodon" });
  await dialog.waitFor();
  await accessible(page);
  const field = dialog.getByLabel("Your Mastodon server");
  assert.equal(await field.evaluate((field) => field.matches(":focus")), true);
  const go = dialog.getByRole("link", { name: "Share on Mastodon" });
  assert.equal(await go.getAttribute("href"), official);
  assert.equal(await go.getAttribute("target"), "_blank");
  for (const control of [field, go, dialog.getByRole("button", { name: "Close" }), dialog.locator("label:has([type=checkbox])")]) assert.ok((await control.boundingBox()).height >= 44);
  await page.keyboard.type("not a server");
  await page.keyboard.press("Enter");
  await dialog.getByRole("status").filter({ hasText: "This is not the name of a server" }).waitFor();
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.equal(await dialog.getByRole("status").evaluate((note) => getComputedStyle(note).color), "rgb(179, 38, 30)");
  await accessible(page);
  assert.equal(context.pages().length, 1);
  await field.fill("@me@Mastodon.Social");
  await dialog.getByRole("status").filter({ hasText: "Leave it empty" }).waitFor();
  assert.equal(await opens(context, () => page.keyboard.press("Enter")), onServer("mastodon.social"));
  await dialog.waitFor({ state: "detached" });
  assert.equal(await button.evaluate((link) => link === document.activeElement), true);
  assert.deepEqual(await page.evaluate(() => window.seen), ["share mastodon", "done mastodon"]);
  assert.deepEqual(await stored(page), ["", 0, []]);
  assert.deepEqual(faults, []);
  await context.close();
});

test("a server is remembered where the reader ticks the box, under one key, and forgotten when they untick it", async () => {
  const { page, context, faults } = await visit("/ask/ask.html?csp=strict");
  const dialog = page.getByRole("dialog");
  const button = page.locator(BUTTON);
  await button.click();
  await dialog.getByRole("textbox").fill("例え.example");
  await dialog.getByRole("checkbox").check();
  assert.deepEqual(await stored(page), ["", 0, []]);
  assert.equal(await opens(context, () => dialog.getByRole("link").click()), onServer("xn--r8jz45g.example"));
  assert.deepEqual(await stored(page), ["", 0, [["handbill:mastodon", "xn--r8jz45g.example"]]]);
  assert.ok(readFileSync(join(root, "pkg/README.md"), "utf8").includes("`handbill:mastodon`"));
  await dialog.waitFor({ state: "detached" });
  await page.reload();
  await button.press("Enter");
  await dialog.waitFor();
  assert.equal(await dialog.getByRole("textbox").inputValue(), "xn--r8jz45g.example");
  assert.equal(await dialog.getByRole("link").evaluate((link) => link.matches(":focus")), true);
  assert.equal(await opens(context, () => page.keyboard.press("Enter")), onServer("xn--r8jz45g.example"));
  await dialog.waitFor({ state: "detached" });
  await button.press("Enter");
  await dialog.getByRole("checkbox").uncheck();
  assert.deepEqual(await stored(page), ["", 0, []]);
  await opens(context, () => dialog.getByRole("link").click());
  assert.deepEqual(await stored(page), ["", 0, []]);
  assert.deepEqual(faults, []);
  await context.close();
});

test("leaving the dialog is no error and no end, and an empty field leads to the official page", async () => {
  const { page, context } = await visit("/ask/ask.html");
  const button = page.locator(BUTTON);
  const dialog = page.getByRole("dialog");
  await button.click();
  await dialog.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.equal(await button.evaluate((link) => link === document.activeElement), true);
  assert.deepEqual(await page.evaluate(() => window.seen), ["share mastodon"]);
  await button.click();
  await dialog.waitFor();
  await page.mouse.click(3, 3);
  await dialog.waitFor({ state: "detached" });
  await button.click();
  assert.equal(await opens(context, () => dialog.getByRole("link").click()), official);
  assert.deepEqual(await stored(page), ["", 0, []]);
  assert.deepEqual(await page.evaluate(() => window.seen.at(-1)), "done mastodon");
  await context.close();
});

test("middle click and Ctrl follow the button's own link, and the dialog's too", async () => {
  const { page, context } = await visit("/ask/ask.html");
  const button = page.locator(BUTTON);
  // Where a tab in the background leads cannot be read before it is there; that it opens by the link as it is can.
  const opensTab = async (link, how, href) => {
    assert.equal(await link.getAttribute("href"), href);
    const [tab] = await Promise.all([context.waitForEvent("page"), link.click(how)]);
    await tab.close();
  };
  await opensTab(button, { button: "middle" }, official);
  await opensTab(button, { modifiers: ["Control"] }, official);
  assert.equal(await page.locator("dialog").count(), 0);
  await button.click();
  await page.getByRole("dialog").getByRole("textbox").fill("mastodon.social");
  await opensTab(page.getByRole("dialog").getByRole("link"), { button: "middle" }, onServer("mastodon.social"));
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => window.seen.at(-1)), "done mastodon");
  await context.close();
});

test("where the module cannot come that is an error, and the next press follows the link", async () => {
  const { page, context } = await visit("/ask/ask.html");
  await page.route("**/mastodon.js", (route) => route.abort());
  await page.locator(BUTTON).click();
  await page.waitForFunction(() => window.seen.includes("error mastodon"));
  assert.equal(await opens(context, () => page.locator(BUTTON).click()), official);
  await context.close();
});

test("only names of hosts are servers", async () => {
  pages.set("/names.html", head() + "</main>");
  const { page, context } = await open("/names.html?csp=strict");
  const names = {
    "mastodon.social": "mastodon.social",
    "  MASTODON.social ": "mastodon.social",
    "https://mastodon.social/@me": "mastodon.social",
    "http://mastodon.social": "mastodon.social",
    "me@mastodon.social": "mastodon.social",
    "@me@mastodon.social": "mastodon.social",
    "뉴스.example": "xn--vg1b002a.example",
    "a-b.example": "a-b.example",
    "": "",
    mastodon: "",
    localhost: "",
    "127.0.0.1": "",
    "2130706433": "",
    "[::1]": "",
    "mastodon.social:8080": "",
    "https://me:secret@mastodon.social": "",
    "javascript:alert(1)": "",
    "data:text/html,a.example": "",
    "ftp://mastodon.social": "",
    "mastodon..social": "",
    "-a.example": "",
    "a_b.example": "",
    "two names.example": "",
    "a.example\\@evil.example": "a.example",
    [("a".repeat(60) + ".").repeat(5) + "example"]: "",
  };
  const made = await page.evaluate(async (names) => {
    const { serverName } = await import("/pkg/mastodon.js");
    return Object.fromEntries(names.map((name) => [name, serverName(name)]));
  }, Object.keys(names));
  assert.deepEqual(made, names);
  await context.close();
});

for (const [name, body] of [
  ["element", () => DEFINE + "</head><body><main><handbill-share services='mastodon copy' server='ask' lang='ug'></handbill-share></main>"],
  ["element in a shadow tree", () => DEFINE + "</head><body><main><handbill-share shadow services='mastodon copy' server='ask' lang='ug'></handbill-share></main>"],
  ["bar in a shadow tree of the HTML", () => DEFINE + "</head><body><main>" + pageBar("mastodon copy", { shadow: "/pkg/handbill.css", language: "ug", server: "ask" }) + "</main>"],
]) {
  test(`the dialog in Uyghur: ${name}`, async () => {
    pages.set("/ug.html", head().replace("</head><body><main>", "").replace("<h1>Rain &amp; sun</h1>", "") + body());
    const { page, context, faults } = await visit("/ug.html?csp=wasm");
    const button = page.locator(BUTTON);
    await button.waitFor();
    assert.equal(await isLoaded(page), false);
    await button.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    assert.equal(await dialog.evaluate((dialog) => getComputedStyle(dialog).direction), "rtl");
    const labels = readFileSync(join(root, "data/labels/ug.toml"), "utf8");
    const word = (key) => RegExp(`^${key} = "(.*)"`, "m").exec(labels)[1].replace("{service}", "Mastodon");
    const field = dialog.getByLabel(word("your-server"));
    assert.ok((await field.boundingBox()).height >= 44);
    assert.equal(await dialog.getByRole("checkbox", { name: word("remember") }).isVisible(), true);
    assert.equal(await dialog.getByRole("status").textContent(), word("any-server"));
    assert.deepEqual(faults, []);
    await accessible(page);
    // Of a sheet linked in a shadow tree axe makes a style of its own, which the policy refuses.
    faults.length = 0;
    await field.fill("mastodon.social");
    assert.equal(await opens(context, () => dialog.getByRole("link").click()), onServer("mastodon.social"));
    await dialog.waitFor({ state: "detached" });
    assert.equal(await button.evaluate((link) => link.getRootNode().activeElement === link), true);
    assert.deepEqual(await page.evaluate(() => window.seen), ["share mastodon", "done mastodon"]);
    assert.deepEqual(await stored(page), ["", 0, []]);
    assert.deepEqual(faults, []);
    await context.close();
  });
}
