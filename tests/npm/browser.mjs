// The share bar and <handbill-share> in a real browser: Debian's Chromium, headless.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { shareBar } from "handbill";
import { DEFINE, accessible, base, browser, head, open, pageBar, pages, root, work } from "./stage.mjs";

const read = (file) => execFileSync("zbarimg", ["--raw", "--quiet", "--nodbus", file]).toString().trim();
const hrefs = (page, selector = ".hb a") => page.$$eval(selector, (links) => links.map((link) => link.href));

test("links work with scripts off", async () => {
  const { page, context } = await open("/ko/ferry-returns.html", { javaScriptEnabled: false });
  const link = page.locator(".hb [data-hb=whatsapp]").first();
  assert.equal(await link.getAttribute("aria-label"), "WhatsApp에 공유");
  assert.match(await link.getAttribute("href"), /^https:\/\/wa\.me\/\?text=11%EB%85%84/);
  assert.ok((await link.boundingBox()).height >= 44);
  assert.equal(await page.locator(".hb-n").first().isVisible(), false);
  await context.close();
});

for (const [name, path] of [
  ["with its style in the page, by the hash that the command tells", "/en/ferry-returns.html?csp=told"],
  ["with its style in a file", "/linked/en/ferry-returns.html?csp=strict"],
]) test(`under a strict policy the bar copies, shows a code that scans, and gives the focus back: ${name}`, async () => {
  const { page, context, faults } = await open(path, { permissions: ["clipboard-read", "clipboard-write"] });
  const canonical = "https://news.example/en/ferry-returns.html";
  assert.equal(await page.locator(".hb ul").first().evaluate((list) => getComputedStyle(list).display), "flex");
  await page.locator("[data-do=copy]").first().click();
  await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), canonical);
  const button = page.locator("[data-do=qr]").first();
  await button.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const shot = join(work, "dialog.png");
  await dialog.screenshot({ path: shot });
  assert.equal(read(shot), canonical);
  await accessible(page);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.equal(await button.evaluate((link) => link === document.activeElement), true);
  assert.deepEqual(faults, []);
  await context.close();
});

test("the code can be taken away as a picture", async () => {
  const { page, context } = await open("/en/ferry-returns.html");
  await page.locator("[data-do=qr]").first().click();
  const link = page.getByRole("dialog").locator("a[download='qr.png'][href^=blob]");
  const bytes = await link.evaluate(async ({ href }) => [...new Uint8Array(await (await fetch(href)).arrayBuffer())]);
  const file = join(work, "taken.png");
  writeFileSync(file, Buffer.from(bytes));
  assert.equal(read(file), "https://news.example/en/ferry-returns.html");
  await context.close();
});

for (const [name, options] of [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["desktop", { viewport: { width: 1280, height: 900 } }],
]) {
  test(`pages are accessible and still: ${name}`, async () => {
    for (const path of ["/en/ferry-returns.html", "/ko/ferry-returns.html", "/index.html"]) {
      const { page, context, faults } = await open(path, options);
      await accessible(page);
      const shift = await page.evaluate(
        () => new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 300);
        }),
      );
      assert.equal(shift, 0, path);
      assert.deepEqual(faults, []);
      await context.close();
    }
  });
}

test("an empty element shares the page, and what its attributes say when they change", async () => {
  pages.set("/empty.html", head(DEFINE) + "<handbill-share></handbill-share></main>");
  const { page, context, faults } = await open("/empty.html?csp=wasm");
  await page.locator(".hb a").first().waitFor();
  const first = await hrefs(page);
  assert.equal(first[0], "https://wa.me/?text=Rain%20%26%20sun%0A%0Ahttps%3A%2F%2Fexample.org%2Fnews%2F1");
  await page.$eval("handbill-share", (element) => {
    element.setAttribute("services", "telegram copy qr");
    element.setAttribute("lang", "ug");
    element.setAttribute("title", "دەريا");
    element.setAttribute("url", "https://뉴스.example/1");
  });
  await page.locator(".hb[dir=rtl]").waitFor();
  assert.deepEqual(await hrefs(page), [
    "https://t.me/share/url?url=https%3A%2F%2Fxn--vg1b002a.example%2F1&text=%D8%AF%DB%95%D8%B1%D9%8A%D8%A7",
    "https://xn--vg1b002a.example/1",
    "https://xn--vg1b002a.example/1",
  ]);
  await page.locator("[data-do=qr]").click();
  const shot = join(work, "wasm.png");
  await page.getByRole("dialog").screenshot({ path: shot });
  assert.equal(read(shot), "https://xn--vg1b002a.example/1");
  await accessible(page);
  assert.deepEqual(faults, []);
  await context.close();
});

test("an empty element loads a script and a module, dresses itself under a strict policy, and loads the code's module when it is pointed at", async () => {
  const bare = head('<link rel="preload" href="/pkg/wasm/bar_bg.wasm" as="fetch" crossorigin>' + DEFINE).replace(/<link rel="stylesheet"[^>]*>/, "");
  pages.set("/alone.html", bare + "<handbill-share services='whatsapp qr'></handbill-share></main>");
  const { page, context, faults } = await open("/alone.html?csp=wasm");
  await page.locator("[data-hb=qr]").waitFor();
  const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith("/pkg/")).sort());
  // What scripts add comes by itself, after the links.
  await page.waitForFunction(() => document.handbill);
  assert.deepEqual(await loaded(), ["/pkg/handbill-share.min.js", "/pkg/handbill.min.js", "/pkg/wasm/bar_bg.wasm"]);
  assert.equal(await page.locator(".hb ul").evaluate((list) => getComputedStyle(list).display), "flex");
  await page.locator("[data-hb=qr]").hover();
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/qr_bg.wasm")));
  assert.equal((await loaded()).length, 4);
  assert.deepEqual(faults, []);
  await context.close();
});

test("what the element's own module makes is what the share module makes", async () => {
  const { page, context } = await open("/en/ferry-returns.html");
  const { articles } = JSON.parse(readFileSync(join(root, "tests/vectors/share.json"), "utf8"));
  const languages = ["ko-KR", "zh-HK", "zh-SG", "yue", "yue-Hans", "ug", "ar-EG", "ru", "tlh", "pt_br", "", "not a tag"];
  const { differ, made, asked } = await page.evaluate(
    async ({ articles, languages }) => {
      const [{ quick }, share, whole] = await Promise.all(["quick.js", "bar.js", "share.js"].map((name) => import("/pkg/" + name)));
      await Promise.all([share.init(), whole.init()]);
      const [all, differ] = [whole.services().map(({ id }) => id), []];
      let [made, asked] = [0, 0];
      const compare = async (article, options) => {
        const result = await quick(article, options);
        if (!result) return asked++;
        made += result.buttons.length;
        try {
          const [is, expected] = [result, share.bar(article, options)].map((bar) => JSON.stringify(bar));
          if (is !== expected) differ.push([is, expected]);
        } catch (error) {
          differ.push([options, String(error)]);
        }
      };
      for (const { article, text, hashtags } of Object.values(articles))
        for (const options of [{ text }, { text, hashtags, via: "example" }, { utm: "spring {" }, { utm: "봄 x" }, { hashtags: ["a b", "A-B", "#2024"] }]) {
          await compare(article, options);
          for (const id of all) await compare(article, { ...options, services: [id] });
        }
      const article = { url: "https://example.org/a?utm_source=x&id=1#part", title: "Rain in the U.S. & <sun>" };
      for (const language of languages) await compare({ ...article, language }, { services: all });
      return { differ, made, asked };
    },
    { articles, languages },
  );
  assert.deepEqual(differ.slice(0, 2), []);
  assert.ok(made > 1000 && asked > 0, `${made} buttons made, ${asked} times the share module was asked`);
  await context.close();
});

test("the element's own module, which frees nothing, begins anew before much has come together", async () => {
  const { page, context } = await open("/en/ferry-returns.html");
  const { sizes, answers } = await page.evaluate(async () => {
    const [instantiate, instances] = [WebAssembly.instantiate, []];
    WebAssembly.instantiate = async (module) => {
      const instance = await instantiate(module);
      instances.push(instance);
      return instance;
    };
    const { quick } = await import("/pkg/quick.js");
    const article = { url: "https://example.org/a?utm_source=x", title: "Rain " + "and sun ".repeat(100) };
    const answers = new Set();
    for (let round = 0; round < 300; round++) answers.add(JSON.stringify(await quick(article, { services: ["whatsapp", "line", "email", "copy"], utm: "spring" })));
    return { answers: [...answers], sizes: instances.map(({ exports }) => exports.memory.buffer.byteLength) };
  });
  assert.equal(answers.length, 1);
  assert.equal(JSON.parse(answers[0]).buttons.length, 4);
  assert.ok(sizes.length > 1 && sizes.length < 30 && Math.max(...sizes) < 1.2e6, String(sizes));
  await context.close();
});

test("nothing moves when an empty element fills the room kept for it as the package says, and nothing is stored", async () => {
  const [, rule] = /`(handbill-share \{.*?\})`/.exec(readFileSync(join(root, "pkg/README.md"), "utf8"));
  pages.set("/still.html", head(DEFINE + `<style>${rule}</style>`) + "<handbill-share services='whatsapp telegram copy qr native'></handbill-share><p>Text below.</p></main>");
  const { page, context } = await open("/still.html");
  await page.evaluate(() => new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift = (window.shift ?? 0) + entry.value))).observe({ type: "layout-shift", buffered: true }));
  await page.locator("[data-hb=qr]").click();
  await page.locator("dialog path").waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => window.shift ?? 0), 0);
  assert.deepEqual(await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]), ["", 0, 0, 0]);
  await context.close();
});

test("the code's box opens before the code is there, with room for it, and closes where there can be none", async () => {
  pages.set("/box.html", head('<script type="module" src="/pkg/handbill.min.js"></script>') + pageBar("whatsapp qr") + "</main>");
  const { page, context } = await open("/box.html");
  let release;
  const held = new Promise((done) => (release = done));
  let answer = (route) => held.then(() => route.continue());
  await page.route("**/qr_bg.wasm", (route) => answer(route));
  await page.locator("[data-hb=qr]").click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  assert.equal(await dialog.locator("path").count(), 0);
  const before = await dialog.boundingBox();
  release();
  await dialog.locator("path").waitFor({ state: "attached" });
  assert.deepEqual(await dialog.boundingBox(), before);
  answer = (route) => route.abort();
  await page.reload();
  await page.evaluate(() => addEventListener("handbill:error", (event) => (window.failed = event.detail.service)));
  await page.locator("[data-hb=qr]").click();
  await page.waitForFunction(() => window.failed === "qr");
  assert.equal(await page.locator("dialog").count(), 0);
  await context.close();
});

test("a bar that brings its style needs the sheet's hash in the policy, and nothing else", async () => {
  const bare = head().replace(/<link rel="stylesheet"[^>]*>/, "");
  pages.set("/inline.html", bare + shareBar({ url: "https://example.org/news/1", title: "Rain & sun" }, { services: "whatsapp copy", inlineStyle: true }) + "</main>");
  const { page, context, faults } = await open("/inline.html?csp=hashed", { javaScriptEnabled: false });
  const box = await page.locator("[data-hb=whatsapp]").boundingBox();
  assert.deepEqual([box.width, box.height], [44, 44]);
  assert.deepEqual(faults, []);
  await context.close();
});

test("properties say what attributes say, also those set before the element was defined", async () => {
  pages.set("/properties.html", head() + "<handbill-share></handbill-share></main>");
  const { page, context, faults } = await open("/properties.html");
  await page.$eval("handbill-share", (element) => Object.assign(element, { services: "whatsapp copy", url: "https://example.org/early" }));
  await page.evaluate(() => import("/pkg/handbill-share.min.js"));
  await page.locator(".hb a").first().waitFor();
  assert.deepEqual(await page.$$eval(".hb a", (links) => links.map((link) => link.dataset.hb)), ["whatsapp", "copy"]);
  assert.equal((await hrefs(page))[1], "https://example.org/early");
  await page.$eval("handbill-share", (element) => (element.url = "https://example.org/late"));
  await page.locator('.hb a[href="https://example.org/late"]').waitFor();
  assert.equal(await page.$eval("handbill-share", (element) => element.getAttribute("services") + element.url), "whatsapp copyhttps://example.org/late");
  assert.deepEqual(faults, []);
  await context.close();
});

const OWN = '<b slot="icon-whatsapp">W</b><span slot="whatsapp">WhatsApp us</span>';
for (const [name, body] of [
  ["built by the element", () => DEFINE + `</head><body><main><handbill-share shadow services="whatsapp copy qr">${OWN}</handbill-share></main>`],
  ["that came in the HTML", () => DEFINE + "</head><body><main>" + pageBar("whatsapp copy qr", { shadow: "/pkg/handbill.css" }).replace("</template>", "</template>" + OWN) + "</main>"],
]) {
  test(`a bar in a shadow tree ${name} has its own style, parts and slots`, async () => {
    const style = "<style>a{display:none!important}handbill-share::part(button){border-top-width:7px}</style>";
    pages.set("/shadow.html", head(style).replace("</head><body><main>", "").replace("<h1>Rain &amp; sun</h1>", "") + body());
    const { page, context, faults } = await open("/shadow.html", { permissions: ["clipboard-read", "clipboard-write"] });
    const button = page.locator("[data-hb=whatsapp]");
    await button.waitFor();
    const seen = await button.evaluate((link) => {
      const { display, borderTopWidth } = getComputedStyle(link);
      return [display, borderTopWidth, link.getRootNode().host.localName, ...[...link.querySelectorAll("slot")].map((slot) => slot.assignedElements()[0]?.textContent)];
    });
    assert.deepEqual(seen, ["flex", "7px", "handbill-share", "W", "WhatsApp us"]);
    assert.ok((await button.boundingBox()).height >= 44);
    await page.locator("[data-hb=copy]").click();
    await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
    await page.locator("[data-hb=qr]").click();
    const shot = join(work, "shadow.png");
    await page.getByRole("dialog").screenshot({ path: shot });
    assert.equal(read(shot), "https://example.org/news/1");
    await accessible(page);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test("on a slow network links in the HTML work before any script has come, and an empty element gets there", async () => {
  pages.set("/slow.html", head(DEFINE) + pageBar() + "<handbill-share services='telegram'></handbill-share></main>");
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  let release;
  const held = new Promise((done) => (release = done));
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(base + "/slow.html", { waitUntil: "commit" });
  const link = page.locator("[data-hb=whatsapp]");
  await link.waitFor();
  const [opened] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await opened.close();
  assert.equal(await page.locator(".hb-on").count(), 0);
  release();
  await page.locator("handbill-share [data-hb=telegram]").waitFor();
  await context.close();
});

test("where WebAssembly is forbidden an empty element still offers copy, share sheet and e-mail, and says so", async () => {
  pages.set("/blocked.html", head(DEFINE) + "<handbill-share></handbill-share></main>");
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => addEventListener("handbill:error", (event) => (window.failed = event.detail.error.name)));
  await page.goto(base + "/blocked.html?csp=strict");
  await page.locator("[data-hb=copy]").waitFor();
  assert.deepEqual(await page.$$eval(".hb a", (links) => links.map((link) => link.dataset.hb)), ["native", "copy", "email"]);
  assert.equal(await page.locator(".hb a svg path").count(), 3);
  assert.equal(await page.locator("[data-hb=copy]").getAttribute("aria-label"), "Copy link");
  assert.match((await hrefs(page))[2], /^mailto:\?subject=Rain%20%26%20sun&body=Rain%20%26%20sun%0D%0A%0D%0Ahttps/);
  assert.ok(await page.evaluate(() => window.failed));
  await context.close();
});

test("events can stop a share and tell of its end", async () => {
  pages.set("/events.html", head('<script type="module" src="/pkg/handbill.min.js"></script>') + pageBar() + "</main>");
  const { page, context } = await open("/events.html", { permissions: ["clipboard-write"] });
  const seen = await page.evaluate(async () => {
    const seen = [];
    const stop = (event) => event.preventDefault();
    document.addEventListener("handbill:share", (event) => seen.push("share " + event.detail.service));
    document.addEventListener("handbill:done", (event) => seen.push("done " + event.detail.service));
    document.addEventListener("handbill:share", stop);
    document.querySelector("[data-hb=whatsapp]").click();
    document.querySelector("[data-hb=copy]").click();
    document.removeEventListener("handbill:share", stop);
    document.querySelector("[data-hb=copy]").click();
    await new Promise((done) => setTimeout(done, 300));
    return seen;
  });
  assert.deepEqual(seen.slice(0, 3), ["share whatsapp", "share copy", "share copy"]);
  assert.equal(page.url(), base + "/events.html");
  await context.close();
});

test("twenty bars live on one page", async () => {
  pages.set("/twenty.html", head(DEFINE) + "<handbill-share services='whatsapp copy'></handbill-share>".repeat(20) + "</main>");
  const { page, context, faults } = await open("/twenty.html");
  await page.waitForFunction(() => document.querySelectorAll(".hb").length === 20);
  assert.equal((await hrefs(page)).length, 40);
  assert.deepEqual(faults, []);
  await context.close();
});

test("an element that comes, moves and goes a thousand times leaves nothing behind", async () => {
  pages.set("/leak.html", head(DEFINE) + "<div id=a></div><div id=b></div></main>");
  const { page, context, faults } = await open("/leak.html");
  const turn = () =>
    page.evaluate(async () => {
      for (let n = 0; n < 500; n += 1) {
        const element = document.createElement("handbill-share");
        element.setAttribute("services", "whatsapp");
        a.append(element);
        if (n % 50 === 0) await new Promise((done) => setTimeout(done));
        b.append(element);
        await null;
        element.remove();
      }
      await new Promise((done) => setTimeout(done, 200));
      gc();
    });
  await turn();
  const client = await context.newCDPSession(page);
  const nodes = async () => {
    await client.send("HeapProfiler.collectGarbage");
    return (await client.send("Memory.getDOMCounters")).nodes;
  };
  const before = await nodes();
  await turn();
  const later = await nodes();
  assert.ok(later <= before + 50, `${before} nodes, then ${later}`);
  assert.deepEqual(faults, []);
  await context.close();
});

test("the vectors hold in the browser", async () => {
  pages.set("/vectors.html", head() + "</main>");
  const { page, context } = await open("/vectors.html");
  const vectors = JSON.parse(readFileSync(join(root, "tests/vectors/share.json"), "utf8"));
  const wrong = await page.evaluate(async ({ articles, instance }) => {
    const share = await import("/pkg/share.js");
    await share.init();
    const wrong = [];
    for (const { article, expected, text, hashtags } of Object.values(articles))
      for (const [service, url] of Object.entries(expected)) {
        const instances = url.includes(`//${instance}/`) ? { [service]: instance } : {};
        const made = share.shareUrl(service, article, { text, hashtags, instances });
        if (made !== url) wrong.push([service, made, url]);
      }
    return wrong;
  }, vectors);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the playground shows links, head block and bar, and says what is wrong", async () => {
  const { page, context, faults } = await open("/playground.html", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("#bar .hb a").first().waitFor();
  await accessible(page);
  await page.locator("[name=title]").fill("강이 바다에 닿다");
  await page.locator("[name=language]").fill("ko");
  await page.locator("#bar .hb[lang=ko]").waitFor();
  assert.match(await page.locator("#head").textContent(), /<meta property="og:title" content="강이 바다에 닿다">/);
  await page.locator("[data-copy=snippet]").click();
  await page.locator("[data-copy=snippet]").filter({ hasText: "Copied" }).waitFor();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(snippet, /^<style>[^]*<div class="hb"[^]*<script type="module" src="\/handbill\/handbill\.min\.js"><\/script>$/);
  await page.locator("[name=services]").fill("watsapp");
  await page.locator("#fault").filter({ hasText: 'did you mean "whatsapp"' }).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("the playground checks the preview with a module that comes when it is asked for", async () => {
  const { page, context, faults } = await open("/playground.html");
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.locator("#bar .hb a").first().waitFor();
  assert.ok(!loaded.some((path) => path.includes("check")), loaded.join(" "));
  await page.getByRole("button", { name: "Check the preview" }).click();
  await page.locator("#verdict").filter({ hasText: "0 errors" }).waitFor();
  assert.ok(loaded.includes("/pkg/wasm/check_bg.wasm"), loaded.join(" "));
  const frame = page.frameLocator("#gallery");
  const card = frame.locator("#whatsapp-large .phone.light");
  assert.match(await card.locator(".t").textContent(), /^After eleven years/);
  const seen = await card.locator("img").evaluate((img) => [img.src.slice(0, 23), img.naturalWidth]);
  assert.deepEqual(seen, ["data:image/jpeg;base64,", 1600]);
  await accessible(page);
  await page.locator("#page").fill('<!doctype html><html lang="ko"><title>강</title><meta property="og:image" content="/river.jpg">');
  await page.locator("#check").click();
  await page.locator("#findings li.error").filter({ hasText: "url-relative" }).waitFor();
  assert.equal(await frame.locator("#telegram-text .phone.light .t").textContent(), "강");
  await page.locator("#page").fill(" ");
  await page.locator("#check").click();
  await page.locator("#fault").filter({ hasText: "the page is empty" }).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});
