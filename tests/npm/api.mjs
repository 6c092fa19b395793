// The JavaScript API in Node: the vectors, and the same bytes as the command line's.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { brotliCompressSync } from "node:zlib";
import * as core from "handbill";
import * as share from "handbill/share";
import * as qr from "handbill/qr";
import * as check from "handbill/check";
import * as poster from "handbill/poster";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
/** What the command line prints. */
const cli = (args, input = "") =>
  execFileSync(process.env.HANDBILL ?? "target/debug/handbill", args, { input: Buffer.from(input), cwd: root });

await Promise.all([core.init(), share.init(), qr.init(), check.init(), poster.init()]);

test("share addresses are as written out", () => {
  const { articles, instance } = JSON.parse(read("tests/vectors/share.json"));
  let seen = 0;
  for (const [name, { article, expected, text, hashtags }] of Object.entries(articles)) {
    for (const [service, url] of Object.entries(expected)) {
      const instances = url.includes(`//${instance}/`) ? { [service]: instance } : {};
      for (const api of [core, share]) {
        assert.equal(api.shareUrl(service, article, { text, hashtags, instances }), url, `${name}, ${service}`);
        seen += 1;
      }
    }
  }
  assert.ok(seen > 200, `${seen} addresses`);
});

const fixture = read("tests/fixtures/article.json");
const article = JSON.parse(fixture);

test("the head block is the command line's", () => {
  assert.equal(core.openGraph(article), cli(["meta", "-"], fixture).toString());
  const oembed = "https://example.org/oembed";
  assert.equal(core.openGraph(article, { oembed }), cli(["meta", "-", "--oembed", oembed], fixture).toString());
});

test("the share bar is the command line's", () => {
  for (const [language, variant] of [["ko", "labels"], ["ug", "icons"], ["en", "compact"]]) {
    const args = ["share", "-", "--html", "--lang", language, "--variant", variant, "--qr-href", "qr.svg"];
    assert.equal(core.shareBar(article, { language, variant, qrHref: "qr.svg" }), cli(args, fixture).toString());
    const apart = core.shareBar(article, { language, variant, qrHref: "qr.svg", shadow: "/a.css" });
    assert.equal(apart, cli([...args, "--shadow", "/a.css"], fixture).toString());
    const styled = core.shareBar(article, { language, variant, qrHref: "qr.svg", inlineStyle: true });
    assert.equal(styled, cli([...args, "--inline-style"], fixture).toString());
    assert.match(apart, /^<handbill-share shadow="\/a\.css"><template shadowrootmode="open">/);
  }
});

test("a bar of six weighs what the package says it may", () => {
  const plain = { url: "https://news.example/en/ferry-returns.html", title: "After eleven years, the ferry comes back to Sorim Landing" };
  const bar = core.shareBar(plain, { services: "whatsapp,telegram,x,bluesky,mastodon,copy" });
  const bytes = brotliCompressSync(bar).length;
  assert.ok(bytes <= 1800, `${bytes} bytes after Brotli`);
});

test("share intents are the command line's", () => {
  const made = JSON.parse(cli(["share", "-", "--to", "all", "--json", "--utm", "spring"], fixture).toString());
  const links = core.shareLinks(article, { services: "all", utm: "spring" });
  assert.deepEqual(links, share.shareLinks(article, { services: "all", utm: "spring" }));
  assert.deepEqual(
    links.map(({ service, url, appUrl, link, text }) => [service, url ?? null, appUrl ?? null, link, text]),
    made.map(({ service, url, appUrl, link, text }) => [service, url, appUrl, link, text]),
  );
});

test("QR codes are the command line's", () => {
  const text = "https://example.org/뉴스/1";
  const svg = cli(["qr", "--text", text, "--format", "svg", "-o", "-"]).toString();
  assert.equal(core.qrSvg(text), svg);
  assert.equal(qr.qrSvg(text), svg);
  const png = cli(["qr", "--text", text, "--format", "png", "-o", "-", "--size", "600", "--dpi", "300"]);
  assert.deepEqual(Buffer.from(core.qrPng(text, { sidePx: 600, dpi: 300 })), png);
});

test("posters are the command line's", () => {
  const flags = ["--paper", "a6", "--title", "A & b", "--address", "exa.mp/1", "--distance", "25cm", "--level", "Q", "--modules", "dot", "--finders", "rounded", "--dark", "navy", "--light", "#ffe", "--quiet-zone", "5", "--utm", "spring"];
  const options = { paper: "a6", headline: "A & b", address: "exa.mp/1", distance: "25cm", level: "Q", modules: "dot", finders: "rounded", dark: "navy", light: "#ffe", quietZone: 5, utm: "spring" };
  const made = (flags) => cli(["qr", "-", "--format", "html", "-o", "-", ...flags], fixture).toString();
  assert.equal(poster.poster(article), made([]));
  assert.equal(poster.poster(article, options), made(flags));
  assert.throws(() => poster.poster(article, { paper: "a9" }), (error) => error.code === "bad-option" && error.field === "paper");
});

test("text is fitted as in Rust", () => {
  assert.equal(core.fitText("Reporters reach the border", 20), "Reporters reach the…");
  assert.equal(share.fitText("대한민국", 3), "대한…");
});

test("services are listed, WhatsApp first", () => {
  const list = share.services();
  assert.equal(list[0].id, "whatsapp");
  assert.deepEqual(list, core.services());
  assert.ok(list.length >= 65, `${list.length} services`);
});

test("a check is the command line's, byte for byte", () => {
  const page = read("www/en/ferry-returns.html").replace("<title>", '<meta property="og:url" content="/1"><title>');
  const options = { url: "https://news.example/en/ferry-returns.html", platforms: ["whatsapp", "x"], rules: { "theme-color": "on", "url-relative": "note" } };
  const args = ["check", "-", "--json", "--url", options.url, "--platforms", "whatsapp,x", "--rule", "theme-color=on", "--rule", "url-relative=note"];
  const run = (args) => spawnSync(process.env.HANDBILL ?? "target/debug/handbill", args, { input: page, cwd: root, encoding: "utf8" });
  assert.equal(check.checkJson(page, options), run(args).stdout);
  assert.equal(check.checkJson(page), run(["check", "-", "--json"]).stdout);
  assert.equal(check.gallery(page, { url: options.url }), run(["check", "-", "--url", options.url, "--html", "-"]).stdout);
  const { findings, previews } = check.check(page, options);
  assert.deepEqual(findings.filter(({ rule }) => rule === "url-relative").map(({ severity }) => severity), ["note"]);
  assert.deepEqual(previews.map(({ platform }) => platform), ["whatsapp", "x"]);
});

test("a check in JavaScript reads the picture, and says what it cannot take", () => {
  const page = '<!doctype html><html lang="en"><title>River</title><meta property="og:title" content="River"><meta property="og:image" content="https://example.org/river.gif">';
  const picture = Buffer.concat([Buffer.from("GIF89a\x58\x02\x3b\x01\x80\0\0", "latin1"), Buffer.alloc(700_000)]);
  const rules = (options) => check.check(page, options).findings.map(({ rule }) => rule);
  assert.ok(rules({ picture }).includes("image-too-heavy"));
  assert.ok(!rules({}).includes("image-too-heavy"));
  assert.match(check.gallery(page, { picture }), /<img src="data:image\/gif;base64,R0lGOD/);
  const code = (code, field) => (error) => error instanceof Error && error.code === code && error.field === field;
  assert.throws(() => check.check(""), code("not-html", undefined));
  assert.throws(() => check.check(page, { platforms: ["watsapp"] }), code("bad-option", "platforms"));
  assert.throws(() => check.check(page, { rules: { "title-long": "of" } }), (error) => error.code === "bad-option");
});

test("errors have a code and a field", () => {
  const code = (code, field) => (error) => error instanceof Error && error.code === code && error.field === field;
  const good = { url: "https://example.org/1", title: "T" };
  assert.throws(() => share.shareUrl("watsapp", good), code("unknown-service", undefined));
  assert.throws(() => share.shareUrl("whatsapp", { ...good, url: "javascript:alert(1)" }), code("bad-url", "url"));
  assert.throws(() => core.openGraph({ ...good, titel: "x" }), code("unknown-field", "titel"));
  assert.throws(() => core.shareBar(good, { variant: "round" }), code("bad-option", "variant"));
});

test("what is wrong with an article is said as the command line says it", () => {
  const article = { url: "https://example.org/1", title: "T" };
  const picture = { url: "https://example.org/1.jpg" };
  const faults = [
    { titel: "x" },
    { title: 5 },
    { title: null },
    { title: [] },
    { url: undefined },
    { tags: "a" },
    { tags: ["a", true] },
    { tags: [null] },
    { paywalled: "yes" },
    { paywalled: 1 },
    { image: "https://example.org/1.jpg" },
    { image: {} },
    { image: { ...picture, width: -1 } },
    { image: { ...picture, width: 2.5 } },
    { image: { ...picture, height: "315" } },
    { image: { ...picture, mediaType: "text/html" } },
    { authors: [{ name: "A" }, { nmae: "B" }] },
    { authors: [{ name: "A", url: "javascript:0" }] },
    { authors: { name: "A" } },
    { contributors: [{ name: "A" }] },
    { contributors: [{ name: "A", role: "painter" }] },
    { site: { name: " " } },
    { site: { name: "S", facebookAppID: "1" } },
    { alternates: [{ lang: "k", url: "https://example.org/ko" }] },
    { alternates: [{ lang: "ko" }] },
    { published: "yesterday" },
    { language: "englisch!" },
    { direction: "up" },
  ];
  for (const fault of faults) {
    const wrong = { ...article, ...fault };
    const run = spawnSync(process.env.HANDBILL ?? "target/debug/handbill", ["meta", "-"], { input: JSON.stringify(wrong), cwd: root, encoding: "utf8" });
    const said = run.stderr.trim().replace(/^handbill: (?:\S+ )?(?:line \d+, column \d+: )?/, "");
    assert.notEqual(run.status, 0, JSON.stringify(fault));
    assert.throws(() => core.openGraph(wrong), { message: said }, JSON.stringify(fault));
    assert.throws(() => poster.poster(wrong), { message: said }, JSON.stringify(fault));
  }
});

test("an article comes back as it was given, in order", () => {
  const odd = { url: "https://example.org/1", title: "\ud83d\ude80 {[}]\\\"", text: "one\n\ntwo", tags: ["[", "}", "0"], image: { url: "https://example.org/1.jpg", width: 1200, height: 630 }, paywalled: false };
  for (const given of [article, odd]) assert.deepEqual(core.article(given), given);
  const said = JSON.parse(cli(["unfurl", "www/en/ferry-returns.html", "--json"])).article;
  assert.equal(JSON.stringify(core.article(said)), JSON.stringify(said));
  const { tags, ...rest } = odd;
  assert.deepEqual(core.article({ ...odd, tags: [], authors: [], description: null }), rest);
});

test("what cannot carry a record's marks is taken out of the text", () => {
  assert.equal(share.shareUrl("copy", { url: "https://example.org/", title: "a\u001eb\u001fc" }), "https://example.org/");
});

test("the element can be imported where there is no HTMLElement", async () => {
  const { HandbillShare } = await import("handbill/define");
  assert.equal(typeof HandbillShare, "function");
});
