// Reads every page of a folder with every reader, in turns, and prints the tables of README.md.
// Usage: node run.mjs <folder of pages> [rounds]
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { isRight, isRightWithSite } from "./judge.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [folder, rounds = "5"] = process.argv.slice(2);
if (!folder) throw new Error("usage: node run.mjs <folder of pages> [rounds]");

const native = join(here, "rust/target/release/handbill-peers-unfurl");
const tools = {
  handbill: [native, "handbill", folder],
  webpage: [native, "webpage", folder],
  metascraper: [process.execPath, join(here, "reader.mjs"), "metascraper", folder],
  "open-graph-scraper": [process.execPath, join(here, "reader.mjs"), "open-graph-scraper", folder],
  "unfurl.js": [process.execPath, join(here, "reader.mjs"), "unfurl.js", folder],
};

function start([program, ...args]) {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(order) {
      child.stdin.write(`${order}\n`);
      return JSON.parse((await answers.next()).value);
    },
    end: () => child.stdin.end(),
  };
}

/** How long a reader's turn lasts at least: the fastest reads all pages in a hundredth of the time that the slowest takes. */
const TURN_SECONDS = 1;

/** Has all pages read until the turn is over; gives the mean of its passes. */
async function turn(reader) {
  let [passes, seconds, peakKib] = [0, 0, 0];
  while (seconds < TURN_SECONDS) {
    const pass = await reader.ask("time");
    passes += 1;
    seconds += pass.seconds;
    peakKib = Math.max(peakKib, pass.peakKib);
  }
  return { seconds: seconds / passes, peakKib };
}

const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const running = Object.fromEntries(Object.entries(tools).map(([name, command]) => [name, start(command)]));
/** @type {Record<string, any>} */
const found = {};
for (const name in running) found[name] = await running[name].ask("read");
/** @type {Record<string, {seconds: number, peakKib: number}[]>} */
const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round++) {
  for (const name in running) times[name].push(await turn(running[name]));
}
Object.values(running).forEach((tool) => tool.end());

const slowest = median(times.metascraper.map((time) => time.seconds));
console.log(`${names.length} pages, ${(bytes / 1e6).toFixed(1)} MB, median of ${rounds} rounds\n`);
console.log("| reader | pages/s | MB/s | peak memory | times metascraper |\n|---|---|---|---|---|");
for (const name in tools) {
  const seconds = median(times[name].map((time) => time.seconds));
  const peak = Math.max(...times[name].map((time) => time.peakKib)) / 1024;
  const cells = [names.length / seconds, bytes / 1e6 / seconds].map((value) => (value < 10 ? value.toFixed(1) : value.toFixed(0)));
  console.log(`| ${name} | ${cells.join(" | ")} | ${peak.toFixed(0)} MiB | ${(slowest / seconds).toFixed(1)} |`);
}

const { pages } = JSON.parse(readFileSync(join(here, "../../../tests/truth/unfurl.json"), "utf8"));
const fields = ["title", "description", "image", "url", "lang", "publisher", "author", "date"];
const share = (right) => `${((100 * right) / names.length).toFixed(1)} %`;
console.log(`\n| field | ${Object.keys(tools).join(" | ")} |\n|---|${"---|".repeat(Object.keys(tools).length)}`);
const rows = [...fields, "title, site's name allowed"];
for (const field of rows) {
  const cells = Object.keys(tools).map((tool) => {
    const right = names.filter((file) => {
      const page = file.replace(/\.html$/, "");
      const url = JSON.parse(readFileSync(join(folder, `${page}.json`), "utf8")).fetchedFrom;
      const row = pages[page];
      const ok = rows.indexOf(field) < fields.length
        ? isRight(field, found[tool][page][field], row[field], url)
        : isRightWithSite(found[tool][page].title, row.title);
      if (!ok && process.env.WRONG === tool) console.error(page, field, JSON.stringify(found[tool][page][field]), "not", JSON.stringify(row[field]));
      return ok;
    });
    return share(right.length);
  });
  console.log(`| ${field} | ${cells.join(" | ")} |`);
}
