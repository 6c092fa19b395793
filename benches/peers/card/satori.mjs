// Draws the card of FIELDS (a JSON file) COUNT times in one process; prints the milliseconds of each as JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";

const [fields, count, out] = process.argv.slice(2);
const { title, site, byline, bold, regular } = JSON.parse(readFileSync(fields, "utf8"));
const fonts = [
  { name: "Own", data: readFileSync(bold), weight: 700, style: "normal" },
  { name: "Own", data: readFileSync(regular), weight: 400, style: "normal" },
];
const box = (style, children) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });

async function card() {
  const root = box(
    {
      width: "100%",
      height: "100%",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "56px 64px",
      background: "#fbf6ec",
      fontFamily: "Own",
      wordBreak: "keep-all",
    },
    [
      box({ color: "#b42318", fontSize: 28, fontWeight: 700 }, site),
      box({ flexDirection: "column" }, [
        box({ width: 84, height: 7, background: "#b42318", marginBottom: 24 }, ""),
        box({ color: "#1c1917", fontSize: 84, fontWeight: 700, lineHeight: 1.2 }, title),
      ]),
      box({ color: "#635a50", fontSize: 24, fontWeight: 400 }, byline),
    ],
  );
  const svg = await satori(root, { width: 1200, height: 630, fonts });
  return new Resvg(svg).render().asPng();
}

const took = [];
for (let n = 0; n < Number(count); n += 1) {
  const start = performance.now();
  const png = await card();
  took.push(performance.now() - start);
  if (out) writeFileSync(out, png);
}
console.log(JSON.stringify(took));
