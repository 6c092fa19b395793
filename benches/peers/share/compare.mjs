// Which parts of an article reach each service through each package, for the articles of tests/vectors/share.json, and
// how long an address takes. Prints both as Markdown: `npm ci && npm start`. The command is HANDBILL, or
// target/release/handbill; the package must have been built (`cargo xtask pkg`).
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import twitter from "twitter-text";
import { appId, instance, packages } from "./packages.mjs";

const root = new URL("../../../", import.meta.url);
const command = process.env.HANDBILL ?? new URL("target/release/handbill", root).pathname;
const TEXT = 'Worth your time: 100% & "more"';
const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

function run(args, input) {
  const ran = spawnSync(command, args, { input, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr || `${command} did not run`);
  return JSON.parse(ran.stdout);
}

const table = run(["services", "--json"]);
const facts = Object.fromEntries(table.map((row) => [row.id, row]));
const vectors = JSON.parse(readFileSync(new URL("tests/vectors/share.json", root), "utf8"));
const articles = Object.entries(vectors.articles).map(([name, { article, link }]) => {
  const image = article.image?.url ?? "https://example.org/i.jpg";
  const title = article.title.replace(/\s+/gu, " ").trim();
  return { name, article, url: link, title, text: TEXT, image };
});
const offers = (address, id) => {
  try {
    return Boolean(address(id, articles[0]));
  } catch {
    return false;
  }
};
const living = table.filter((row) => row.status !== "retired" && ["link", "app"].includes(row.method)).map((row) => row.id);
const closed = table.filter((row) => row.status === "retired").map((row) => row.id);
const services = living.filter((id) => Object.values(packages).some((address) => offers(address, id)));

/** The addresses of the command, all services of an article in one call. */
function handbill() {
  const made = new Map();
  const instances = living.filter((id) => facts[id].needs.includes("instance")).flatMap((id) => ["--instance", `${id}=${instance}`]);
  const args = ["share", "-", "--to", living.join(","), "--json", "--text", TEXT, ...instances];
  for (const { name, article, image } of articles) {
    const site = { name: "Site", facebookAppId: appId };
    const given = { ...article, site, image: article.image ?? { url: image } };
    for (const { service, url } of run(args, JSON.stringify(given))) made.set(`${name} ${service}`, url);
  }
  return (id, { name }) => made.get(`${name} ${id}`) ?? null;
}

/** The values that a receiver decodes. */
function values(address) {
  const pairs = address.slice(address.search(/[?#]/) + 1).split("&");
  return pairs.map((pair) => {
    try {
      return decodeURIComponent(pair.slice(pair.indexOf("=") + 1).replaceAll("+", "%20"));
    } catch {
      return "\ufffd";
    }
  });
}

/** As the service counts; a link counts 23 where that is the rule. */
function length(value, { count, linkCost }) {
  const text = linkCost ? value.replace(/https?:\/\/\S+/gu, "x".repeat(linkCost)) : value;
  if (count === "x") return twitter.parseTweet(text).weightedLength;
  if (count === "graphemes") return [...clusters.segment(text)].length;
  return count === "utf16" ? text.length : [...text].length;
}

/** Whether what the service would post is longer than it takes. */
function isOver(found, { url, title }, limit) {
  const start = [...title].slice(0, 8).join("");
  const message = found.find((value) => value.includes(start) && value !== url);
  if (!limit || message === undefined) return false;
  const beside = limit.covers === "message" || message.includes(url) ? "" : ` ${url}`;
  return length(message + beside, limit) > limit.max;
}

/** Of how many articles title, words and link arrive as they were given; what was cut to the limit with … is whole. */
function judge(address, id) {
  const lost = { title: 0, words: 0, link: 0, "over the limit": 0 };
  const { takes, limit } = facts[id];
  for (const article of articles) {
    const made = offers(address, id) ? address(id, article) : null;
    if (!made) return "–";
    const found = values(made);
    const has = (part) => found.some((value) => value.replaceAll("\r\n", "\n").includes(part));
    const start = [...article.title].slice(0, 8).join("");
    const wasCut = limit && found.some((value) => value.includes(start) && value.includes("…"));
    if (takes.includes("title") && !has(article.title) && !wasCut) lost.title += 1;
    if (takes.includes("text") && !has(article.text) && !wasCut) lost.words += 1;
    if (!has(article.url)) lost.link += 1;
    if (isOver(found, article, limit)) lost["over the limit"] += 1;
  }
  const said = Object.entries(lost).filter(([, count]) => count > 0);
  return said.map(([part, count]) => `${part} ${count}`).join(", ") || "whole";
}

const contenders = { handbill: handbill(), ...packages };
const names = Object.keys(contenders);
const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
row(["service", ...names]);
row(["---", ...names.map(() => "---")]);
const verdicts = new Map(names.map((name) => [name, services.map((id) => judge(contenders[name], id))]));
services.forEach((id, at) => row([facts[id].name, ...names.map((name) => verdicts.get(name)[at])]));
row(["**whole**", ...names.map((name) => {
  const offered = verdicts.get(name).filter((verdict) => verdict !== "–");
  return `**${offered.filter((verdict) => verdict === "whole").length} of ${offered.length}**`;
})]);
row(["closed services offered", ...names.map((name) => closed.filter((id) => offers(contenders[name], id)).length)]);

// Throughput: the addresses of one article on the services that all of them have, made again and again in turn.
const api = await import(new URL("pkg/node/share.js", root));
await api.init();
const common = services.filter((id) => Object.values(packages).every((address) => offers(address, id)) && id !== "messenger");
const options = { text: TEXT };
const timed = {
  "handbill, one at a time": ({ url, title }) => common.forEach((id) => api.shareUrl(id, { url, title }, options)),
  "handbill, all at once": ({ url, title }) => api.shareLinks({ url, title }, { ...options, services: common.join(",") }),
};
for (const [name, address] of Object.entries(packages)) timed[name] = (article) => common.forEach((id) => address(id, article));
const times = Object.fromEntries(Object.keys(timed).map((name) => [name, []]));
// A sample is short, so that few are torn by what else the machine does.
for (let round = 0; round < 4000; round += 1) {
  for (const [name, make] of Object.entries(timed)) {
    const start = performance.now();
    make(articles[0]);
    if (round >= 1000) times[name].push(((performance.now() - start) * 1000) / common.length);
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const base = median(times["handbill, all at once"]);
console.log(`\nAn address, on ${common.join(", ")}:\n`);
row(["package", "µs, median", "of handbill, all at once"]);
row(["---", "---:", "---:"]);
for (const [name, list] of Object.entries(times)) row([name, median(list).toFixed(2), (median(list) / base).toFixed(2)]);
