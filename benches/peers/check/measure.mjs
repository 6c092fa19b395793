// The same broken pages through handbill check and others: which faults each finds, that is, says anything of that it
// does not say of the good page.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as chromeLauncher from "chrome-launcher";
import htmlhint from "htmlhint";
import { HtmlValidate } from "html-validate";
import lighthouse from "lighthouse";
import ogs from "open-graph-scraper";
import SeoAnalyzer from "seo-analyzer";
import { FAULTS, FILES, GOOD } from "./faults.mjs";

const require = createRequire(import.meta.url);
const { structuredDataTest } = require("structured-data-testing-tool");
const presets = require("structured-data-testing-tool/presets");
const root = fileURLToPath(new URL("../../../", import.meta.url));
const handbill = process.env.HANDBILL ?? join(root, "target/debug/handbill");
const run = promisify(execFile);

/** A page on disk and on a server, with all that belongs to it. */
const GOOD_PAGE = { name: "good", page: GOOD, files: FILES, headers: {} };
let current = GOOD_PAGE;
const server = createServer((request, response) => {
  const path = request.url.split("?")[0].slice(1);
  if (path === "ferry.html") return response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...current.headers }).end(current.page);
  const file = current.files[path];
  return file ? response.writeHead(200, { "content-type": file[0] }).end(file[1]) : response.writeHead(404).end();
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}`;

function onDisk({ page, files }) {
  const folder = mkdtempSync(join(tmpdir(), "handbill-peers-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [path, body] of [["ferry.html", page], ...Object.entries(files).map(([path, [, body]]) => [path, body])]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  return join(folder, "ferry.html");
}

async function check(args) {
  const { stdout } = await run(handbill, ["check", ...args, "--json"], { maxBuffer: 1 << 26 }).catch((error) => error);
  return JSON.parse(stdout).pages[0].findings.map(({ rule }) => rule);
}

const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const validate = new HtmlValidate({ extends: ["html-validate:recommended"] });

const social = ["og:url", "og:type", "og:site_name", "og:title", "og:description", "og:image", "og:image:width", "og:image:height"];
/** What open-graph-scraper must have read for a card on every app. */
const REQUIRED = ["ogTitle", "ogDescription", "ogImage", "ogUrl", "ogType", "ogSiteName", "twitterCard"];

/** What each contender says of a page. */
const CONTENDERS = {
  "handbill check": async (fault) => {
    if (!Object.keys(fault.headers).length) return check([onDisk(fault), "--url", "https://news.example/ferry.html"]);
    // The server is not the site: that much is known of the address it is asked by.
    return check([base + "/ferry.html", "--allow-private", "--rule", "url-private=off", "--rule", "canonical-elsewhere=off"]);
  },
  "html-validate": async ({ page }) => (await validate.validateString(page)).results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId + message)),
  htmlhint: async ({ page }) => htmlhint.HTMLHint.verify(page).map(({ rule, message }) => rule.id + message),
  "seo-analyzer": ({ page }) =>
    new Promise((done) => {
      new SeoAnalyzer({ verbose: false })
        .inputHTMLStrings([{ source: "ferry.html", text: page }])
        .useRule("titleLengthRule", { min: 10, max: 60 })
        .useRule("imgTagWithAltAttributeRule")
        .useRule("metaBaseRule", { list: ["description", "viewport"] })
        .useRule("metaSocialRule", { properties: social })
        .useRule("canonicalLinkRule")
        .outputObject((object) => done([object].flat().flatMap(({ report }) => report)))
        .run();
    }),
  "structured-data-testing-tool": async ({ page }) => {
    const options = { presets: [presets.Google, presets.Twitter, presets.Facebook], schemas: ["jsonld:NewsArticle"] };
    const result = await structuredDataTest(page, options).catch((error) => error.res ?? { failed: [{ description: String(error) }], warnings: [] });
    return [...result.failed, ...result.warnings].map(({ group, description, test }) => `${group} ${description ?? test}`);
  },
  "open-graph-scraper": async ({ page }) => {
    const { error, result } = await ogs({ html: page, onlyGetOpenGraphInfo: true }).catch((failed) => failed);
    return error ? [String(result?.error ?? error)] : REQUIRED.filter((name) => !result[name]);
  },
  "lighthouse (seo, best-practices)": async () => {
    const { lhr } = await lighthouse(base + "/ferry.html", { port: chrome.port, onlyCategories: ["seo", "best-practices"], output: "json", logLevel: "silent" });
    return Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1).map(({ id }) => id);
  },
};

const only = process.argv.slice(2);
const contenders = Object.entries(CONTENDERS).filter(([name]) => !only.length || only.some((word) => name.startsWith(word)));
const said = {};
for (const [name, say] of contenders) {
  current = { ...GOOD_PAGE, page: GOOD };
  said[name] = new Set(await say(GOOD_PAGE));
  console.error(`${name}, of the good page: ${[...said[name]].join("; ") || "nothing"}`);
}
// FROM=51 begins there.
const faults = FAULTS.slice(Number(process.env.FROM ?? 0));
const counts = Object.fromEntries(contenders.map(([name]) => [name, 0]));
console.log(`| fault | ${contenders.map(([name]) => name).join(" | ")} |\n|---|${contenders.map(() => "---|").join("")}`);
for (const fault of faults) {
  current = fault;
  const cells = [];
  for (const [name, say] of contenders) {
    const news = [...new Set(await say(fault))].filter((word) => !said[name].has(word));
    if (news.length) counts[name] += 1;
    if (process.env.VERBOSE) console.error(`${fault.name} / ${name}: ${news.join("; ")}`);
    cells.push(news.length ? "✓" : "");
  }
  console.log(`| ${fault.name} | ${cells.join(" | ")} |`);
}
console.log(`| **of ${faults.length}** | ${contenders.map(([name]) => `**${counts[name]}**`).join(" | ")} |`);
chrome.kill();
server.close();
