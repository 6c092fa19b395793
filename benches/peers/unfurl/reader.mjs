// One reader of article metadata from npm, told what to do line by line on stdin; the same talk as rust/src/main.rs.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [tool, folder] = process.argv.slice(2);

const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .sort()
  .map((name) => ({
    name: name.replace(/\.html$/, ""),
    url: JSON.parse(readFileSync(join(folder, name.replace(/html$/, "json")), "utf8")).fetchedFrom,
    html: readFileSync(join(folder, name), "utf8"),
  }));

/** @type {Record<string, () => Promise<(page: {url: string, html: string}) => Promise<object>>>} */
const readers = {
  async metascraper() {
    const { default: metascraper } = await import("metascraper");
    const names = ["author", "date", "description", "image", "lang", "logo", "publisher", "title", "url"];
    const rules = await Promise.all(names.map(async (name) => (await import(`metascraper-${name}`)).default()));
    const read = metascraper(rules);
    return async ({ url, html }) => read({ url, html });
  },
  async "open-graph-scraper"() {
    const { default: scrape } = await import("open-graph-scraper");
    return async ({ html }) => {
      const { result } = await scrape({ html });
      const linked = [result.jsonLD ?? []].flat().find((node) => node?.author) ?? {};
      const names = [linked.author ?? []].flat().map((one) => one?.name ?? one).filter((one) => typeof one === "string");
      return {
        title: result.ogTitle,
        description: result.ogDescription,
        image: result.ogImage?.[0]?.url ?? result.twitterImage?.[0]?.url,
        url: result.ogUrl,
        lang: result.ogLocale ?? result.dcLanguage,
        publisher: result.ogSiteName,
        author: result.author ?? result.articleAuthor ?? (names.length > 0 ? names : undefined),
        date: result.articlePublishedTime ?? result.ogDate ?? linked.datePublished,
      };
    };
  },
  async "unfurl.js"() {
    // It only fetches: the page is handed to it in place of the network's answer.
    const require = (await import("node:module")).createRequire(import.meta.url);
    const fetch = require("node-fetch");
    const { Response } = fetch;
    let answer = "";
    const id = require.resolve("node-fetch");
    require.cache[id].exports = Object.assign(
      async () => new Response(answer, { headers: { "content-type": "text/html; charset=utf-8" } }),
      fetch,
      { default: async () => new Response(answer, { headers: { "content-type": "text/html; charset=utf-8" } }) },
    );
    const { unfurl } = require("unfurl.js");
    return async ({ url, html }) => {
      answer = html;
      const read = await unfurl(url, { oembed: false });
      const og = read.open_graph ?? {};
      return {
        title: og.title ?? read.twitter_card?.title ?? read.title,
        description: og.description ?? read.description,
        image: og.images?.[0]?.url ?? read.twitter_card?.images?.[0]?.url,
        url: read.canonical_url ?? og.url,
        lang: og.locale,
        publisher: og.site_name,
        author: read.author ?? og.article?.author,
        date: og.article?.published_time,
      };
    };
  },
};

const read = await readers[tool]();
const safely = (page) => read(page).catch((error) => ({ error: String(error.message ?? error) }));

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "read") {
    const found = {};
    for (const page of pages) found[page.name] = await safely(page);
    console.log(JSON.stringify(found));
  } else {
    const start = process.hrtime.bigint();
    for (const page of pages) await safely(page);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    console.log(JSON.stringify({ seconds, peakKib: process.resourceUsage().maxRSS }));
  }
}
