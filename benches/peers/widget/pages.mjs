// One page a contender: the same article of twelve paragraphs, six services, each bar as its own documentation has it.

import { build } from "esbuild";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const TITLE = "After eleven years, the ferry comes back to Sorim Landing";
const URL = "https://news.example/en/ferry-returns.html";
const IDS = ["whatsapp", "telegram", "x", "facebook", "reddit", "linkedin"];
const PROSE = "Two villages that had drifted apart raised a sunken boat and put the river between them back to work. ".repeat(5);

/** @param {{ head?: string, bar?: string, end?: string }} parts */
const page = ({ head = "", bar = "", end = "" }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><meta name="viewport" content="width=device-width"><link rel="canonical" href="${URL}">${head}</head><body><main><h1>${TITLE}</h1>${bar}${`<p>${PROSE}</p>`.repeat(12)}</main>${end}</body></html>`;

const module = (/** @type {string} */ src) => `<script type="module" src="${src}"></script>`;
const sheet = (/** @type {string} */ href) => `<link rel="stylesheet" href="${href}">`;

const REACT = `import { createElement as e } from "react"; import { createRoot } from "react-dom/client";
import { WhatsappShareButton, WhatsappIcon, TelegramShareButton, TelegramIcon, XShareButton, XIcon, FacebookShareButton, FacebookIcon, RedditShareButton, RedditIcon, LinkedinShareButton, LinkedinIcon } from "react-share";
const all = [[WhatsappShareButton, WhatsappIcon], [TelegramShareButton, TelegramIcon], [XShareButton, XIcon], [FacebookShareButton, FacebookIcon], [RedditShareButton, RedditIcon], [LinkedinShareButton, LinkedinIcon]];
createRoot(document.getElementById("bar")).render(all.map(([Button, Icon], key) => e(Button, { key, url: ${JSON.stringify(URL)}, title: ${JSON.stringify(TITLE)} }, e(Icon, { size: 44 }))));`;

const LEAN = `import { generate } from "lean-qr";
document.querySelector("[data-qr]").addEventListener("click", async () => {
  const code = generate(${JSON.stringify(URL)}), dialog = document.createElement("dialog"), svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"), path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  let d = ""; for (let y = 0; y < code.size; y += 1) for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) d += "M" + x + " " + y + "h1v1h-1z";
  svg.setAttribute("viewBox", "-4 -4 " + (code.size + 8) + " " + (code.size + 8)); path.setAttribute("d", d); svg.append(path); dialog.append(svg); document.body.append(dialog); dialog.showModal();
});`;

/** lean-qr in the place of handbill's QR module. */
const LEAN_MODULE = `import { generate } from "lean-qr";
export const init = async () => {};
export const qrSvg = (text) => {
  const code = generate(text);
  let d = ""; for (let y = 0; y < code.size; y += 1) for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) d += "M" + x + " " + y + "h1v1h-1z";
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ' + (code.size + 8) + " " + (code.size + 8) + '"><path d="' + d + '"/></svg>';
};`;

/**
 * Writes the pages and what they load.
 * @param {string} root an empty folder to serve
 * @param {string} pkg the npm package, built
 * @returns {Promise<Record<string, { path: string, buttons?: string, code?: string }>>} buttons: what is waited for; code: what is clicked for a QR code
 */
export async function write(root, pkg) {
  const from = (/** @type {string} */ path) => new globalThis.URL("node_modules/" + path, import.meta.url);
  await mkdir(join(root, "hb/wasm"), { recursive: true });
  const own = ["handbill.min.js", "handbill.min.css", "handbill-share.min.js", "wasm/bar_bg.wasm", "wasm/qr_bg.wasm"];
  for (const file of own) await cp(join(pkg, file), join(root, "hb", file));
  const theirs = { "shareon.js": "shareon/dist/shareon.iife.js", "shareon.css": "shareon/dist/shareon.min.css", "sharer.js": "sharer.js/sharer.min.js", "shariff.js": "shariff/dist/shariff.complete.js", "shariff.css": "shariff/dist/shariff.complete.css", "fa-brands-400.woff2": "shariff/dist/fa-brands-400.woff2", "fa-solid-900.woff2": "shariff/dist/fa-solid-900.woff2", "fa-regular-400.woff2": "shariff/dist/fa-regular-400.woff2" };
  for (const [name, path] of Object.entries(theirs)) await cp(from(path), join(root, name));
  const bundle = (/** @type {string} */ contents, /** @type {string} */ name) =>
    build({ stdin: { contents, resolveDir: import.meta.dirname ?? new globalThis.URL(".", import.meta.url).pathname }, bundle: true, minify: true, format: "esm", define: { "process.env.NODE_ENV": '"production"' }, outfile: join(root, name), logLevel: "error" });
  const here = import.meta.dirname ?? new globalThis.URL(".", import.meta.url).pathname;
  // handbill's own dialog, which loads what draws codes on the same sign of intent.
  const same = build({
    entryPoints: { "same-dialog": join(pkg, "handbill.js") }, bundle: true, minify: true, splitting: true, format: "esm", outdir: join(root, "lean"), external: ["./mastodon.js"], logLevel: "error",
    plugins: [{ name: "lean-qr", setup(build) {
      build.onResolve({ filter: /^\.\/qr\.js$/ }, () => ({ path: "lean-qr", namespace: "module" }));
      build.onLoad({ filter: /.*/, namespace: "module" }, () => ({ contents: LEAN_MODULE, resolveDir: here }));
    } }],
  });
  await Promise.all([bundle(REACT, "react.js"), bundle(LEAN, "lean.js"), same]);

  const core = await import(new globalThis.URL("node/index.js", "file://" + pkg + "/").href);
  await core.init();
  const article = { url: URL, title: TITLE, language: "en" };
  const bar = core.shareBar(article, { services: IDS, scripts: true });
  const withCode = core.shareBar(article, { services: [...IDS, "qr"], scripts: true });
  const plain = bar.replace(/ class="hb[^"]*"| data-[a-z]+="[^"]*"/g, "");
  const style = "<style>a,button{display:inline-block;min-width:44px;min-height:44px}</style>";
  const pages = {
    "plain links": { html: page({ head: style, bar: plain }), buttons: "main a" },
    "handbill, bar in the HTML": { html: page({ head: sheet("hb/handbill.min.css") + module("hb/handbill.min.js"), bar }), buttons: ".hb a" },
    "handbill, bar and style in the HTML": { html: page({ head: module("hb/handbill.min.js"), bar: core.shareBar(article, { services: IDS, scripts: true, inlineStyle: true }) }), buttons: ".hb a" },
    "handbill, empty element": { html: page({ head: '<link rel="preload" href="hb/wasm/bar_bg.wasm" as="fetch" crossorigin>' + module("hb/handbill-share.min.js"), bar: `<handbill-share services="${IDS.join(" ")}"></handbill-share>` }), buttons: ".hb a" },
    "sharer.js": { html: page({ head: style + '<script defer src="sharer.js"></script>', bar: IDS.map((id) => `<button data-sharer="${id}" data-title="${TITLE}" data-url="${URL}">${id}</button>`).join("") }), buttons: "button" },
    "shareon": { html: page({ head: sheet("shareon.css") + '<script defer src="shareon.js" init></script>', bar: `<div class="shareon" data-url="${URL}" data-title="${TITLE}">${["whatsapp", "telegram", "twitter", "facebook", "reddit", "linkedin"].map((id) => `<a class="${id}"></a>`).join("")}</div>` }), buttons: ".shareon > *" },
    "Shariff": { html: page({ head: sheet("shariff.css"), bar: `<div class="shariff" data-lang="en" data-url="${URL}" data-title="${TITLE}" data-services='["whatsapp","telegram","twitter","facebook","reddit","linkedin"]'></div>`, end: '<script src="shariff.js"></script>' }), buttons: ".shariff a" },
    "react-share": { html: page({ bar: '<div id="bar"></div>', end: module("react.js") }), buttons: "#bar button" },
    "handbill, QR dialog": { html: page({ head: sheet("hb/handbill.min.css") + module("hb/handbill.min.js"), bar: withCode }), code: "[data-hb=qr]" },
    "the same QR dialog over lean-qr": { html: page({ head: sheet("hb/handbill.min.css") + module("lean/same-dialog.js"), bar: withCode }), code: "[data-hb=qr]" },
    "lean-qr loaded with the page, QR dialog": { html: page({ bar: "<button data-qr>QR code</button>", end: module("lean.js") }), code: "[data-qr]" },
  };
  /** @type {Record<string, { path: string, buttons?: string, code?: string }>} */
  const written = {};
  for (const [name, { html, ...rest }] of Object.entries(pages)) {
    const path = name.replace(/[^a-z0-9]+/gi, "-").toLowerCase() + ".html";
    await writeFile(join(root, path), html);
    written[name] = { path, ...rest };
  }
  return written;
}
