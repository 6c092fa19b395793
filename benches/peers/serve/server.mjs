// The same answers as `handbill serve` gives, by the usual packages; a process for each processor, nothing kept.

import cluster from "node:cluster";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { availableParallelism } from "node:os";
import { Resvg } from "@resvg/resvg-js";
import QRCode from "qrcode";
import satori from "satori";

const PORT = Number(process.argv[2]);

const font = async (name, weight) => ({
  name,
  weight: weight === "Bold" ? 700 : 400,
  data: await readFile(new URL(`../../../data/fonts/${name}-${weight}.ttf`, import.meta.url)),
});

const box = (style, ...children) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });

// Site, a line, title, author and day, in the fonts and colours of the theme `paper`.
const card = ({ title, site, authors, published }, [width, height]) =>
  box(
    { width, height, boxSizing: "border-box", padding: 64, flexDirection: "column", justifyContent: "space-between", background: "#faf6ea", color: "#1c1917", fontFamily: "Inter" },
    box({ fontSize: 28, fontWeight: 700, color: "#b42318" }, site),
    box({ width: 84, height: 6, background: "#b42318" }),
    box({ fontSize: 88, fontFamily: "Literata", fontWeight: 700, lineHeight: 1.18 }, title),
    box({ fontSize: 24, color: "#57534e" }, `${authors} · ${published}`),
  );

const ARTICLE = { url: "https://news.example.org/river", title: "River", site: "news.example.org" };

const routes = {
  "/qr": async (asked) => {
    const options = { errorCorrectionLevel: asked.level ?? "M", margin: 4, width: Number(asked.size) };
    return asked.format === "png"
      ? ["image/png", await QRCode.toBuffer(asked.text, options)]
      : ["image/svg+xml", await QRCode.toString(asked.text, { ...options, type: "svg" })];
  },
  "/card": async (asked, fonts) => {
    const [width, height] = (asked.size ?? "1200x630").split("x").map(Number);
    const svg = await satori(card(asked, [width, height]), { width, height, fonts });
    // satori has made paths of all letters: no font is looked for.
    return ["image/png", new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()];
  },
  "/oembed": async (asked) => {
    if (asked.url !== ARTICLE.url) return undefined;
    const width = Math.min(600, Number(asked.maxwidth ?? 600));
    const frame = `http://127.0.0.1:${PORT}/embed/frame?url=${encodeURIComponent(ARTICLE.url)}`;
    const html = `<iframe class="handbill-embed" src="${frame}" title="${ARTICLE.title}" width="${width}" height="220" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer" style="width:100%;max-width:${width}px;border:0"></iframe>`;
    const answer = { type: "rich", version: "1.0", title: ARTICLE.title, provider_name: ARTICLE.site, provider_url: "https://news.example.org/", cache_age: 86400, html, width, height: 220 };
    return ["application/json", JSON.stringify(answer)];
  },
};

if (cluster.isPrimary) {
  let ready = 0;
  const count = availableParallelism();
  cluster.on("listening", () => ++ready === count && console.log(process.pid));
  for (let at = 0; at < count; at++) cluster.fork();
} else {
  const fonts = await Promise.all([font("Inter", "Regular"), font("Inter", "Bold"), font("Literata", "Bold")]);
  createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    try {
      const answer = await routes[url.pathname]?.(Object.fromEntries(url.searchParams), fonts);
      if (!answer) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": answer[0], "cache-control": "public, max-age=300" }).end(answer[1]);
    } catch (error) {
      response.writeHead(400).end(String(error));
    }
  }).listen(PORT, "127.0.0.1");
}
