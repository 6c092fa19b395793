// A page with nothing to mend, and the same page with one fault each.

const TITLE = "After eleven years, the ferry comes back";
const TEXT = "Two villages that had drifted apart raised a sunken boat and put the river between them back to work.";
const URL = "https://news.example/ferry.html";
const IMAGE = "https://news.example/img/ferry.jpg";

/** A picture whose header says this size, `bytes` long. */
export function jpeg(width, height, bytes) {
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
  return Buffer.concat([head, Buffer.alloc(bytes - head.length)]);
}

export const GOOD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${TEXT}">
<meta name="robots" content="max-image-preview:large">
<meta name="theme-color" content="#114477">
<link rel="canonical" href="${URL}">
<link rel="alternate" hreflang="en" href="${URL}">
<link rel="alternate" hreflang="ko" href="https://news.example/ko.html">
<link rel="alternate" hreflang="x-default" href="${URL}">
<link rel="alternate" type="application/json+oembed" href="https://news.example/oembed.json">
<meta property="og:type" content="article">
<meta property="og:title" content="${TITLE}">
<meta property="og:description" content="${TEXT}">
<meta property="og:url" content="${URL}">
<meta property="og:site_name" content="Riverlight News">
<meta property="og:locale" content="en_US">
<meta property="og:image" content="${IMAGE}">
<meta property="og:image:type" content="image/jpeg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="A ferry at dawn">
<meta property="article:published_time" content="2026-11-22T09:30:00+09:00">
<meta property="article:modified_time" content="2026-11-22T10:30:00+09:00">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@riverlight">
<meta name="twitter:title" content="${TITLE}">
<meta name="twitter:description" content="${TEXT}">
<meta name="twitter:image" content="${IMAGE}">
<meta name="twitter:image:alt" content="A ferry at dawn">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"${URL}","headline":"${TITLE}","description":"${TEXT}","image":["${IMAGE}"],"datePublished":"2026-11-22T09:30:00+09:00","dateModified":"2026-11-22T10:30:00+09:00","author":[{"@type":"Person","name":"Ada Lin","url":"https://news.example/ada"}],"publisher":{"@type":"Organization","name":"Riverlight News","logo":{"@type":"ImageObject","url":"https://news.example/img/logo.jpg"}},"inLanguage":"en"}</script>
</head>
<body>
<main>
<article>
<h1>${TITLE}</h1>
<p>${TEXT} The ferry had lain on the bottom for eleven years, and nobody had thought that it would float again.</p>
</article>
</main>
</body>
</html>
`;

/** What else the site serves. */
export const FILES = {
  "robots.txt": ["text/plain", "User-agent: *\nDisallow: /drafts/\n"],
  "oembed.json": ["application/json", '{"version":"1.0","type":"link","title":"x"}'],
  "ko.html": ["text/html; charset=utf-8", `<!doctype html><html lang="ko"><meta charset="utf-8"><title>강</title><link rel="alternate" hreflang="en" href="${URL}"></html>`],
  "img/ferry.jpg": ["image/jpeg", jpeg(1200, 630, 120_000)],
  "img/logo.jpg": ["image/jpeg", jpeg(600, 60, 9_000)],
  "img/small.jpg": ["image/jpeg", jpeg(150, 100, 9_000)],
  "img/heavy.jpg": ["image/jpeg", jpeg(1200, 630, 700_000)],
  "img/ferry.svg": ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>'],
  "img/error.jpg": ["text/html", "<title>Not found</title>"],
};

const line = (name) => new RegExp(`^.*"${name}".*\\n`, "m");
const without = (name) => (page) => page.replace(line(name), "");
const swap = (from, to) => (page) => page.replaceAll(from, to);
const set = (name, value) => (page) => page.replace(new RegExp(`("${name}" content=)"[^"]*"`), `$1"${value}"`);
const add = (tag) => (page) => page.replace("</head>", tag + "\n</head>");
const image = (file) => swap("/img/ferry.jpg", "/img/" + file);
const data = (from, to) => (page) => page.replace(/(ld\+json">)(.*)(<\/script>)/, (_, a, json, b) => a + json.replace(from, to) + b);

/** Name, and what to do to the good page; `files` and `headers` where the fault is not in the page. */
export const FAULTS = [
  ["no `<title>`", (page) => page.replace(/<title>.*\n/, "")],
  ["no og:title", without("og:title")],
  ["no og:image", (page) => page.replace(/^.*"og:image.*\n/gm, "")],
  ["no og:description", without("og:description")],
  ["no description", without("description")],
  ["no canonical link", without("canonical")],
  ["no twitter:card", without("twitter:card")],
  ["no `lang`", swap('<html lang="en">', "<html>")],
  ["no charset", (page) => page.replace('<meta charset="utf-8">\n', "")],
  ["no JSON-LD", (page) => page.replace(/^<script.*\n/m, "")],
  ["no publishing time", without("article:published_time")],
  ["og:image relative", set("og:image", "/img/ferry.jpg")],
  ["og:image over http", set("og:image", "http://news.example/img/ferry.jpg")],
  ["og:image a javascript: address", set("og:image", "javascript:alert(1)")],
  ["picture not there", image("gone.jpg")],
  ["picture an HTML page", image("error.jpg")],
  ["picture of 700 KB", image("heavy.jpg")],
  ["picture of 150 by 100", image("small.jpg")],
  ["picture SVG", image("ferry.svg")],
  ["og:image:width wrong", set("og:image:width", "1600")],
  ["og:title twice", add('<meta property="og:title" content="Another title">')],
  ["og:title by name=", swap('property="og:title"', 'name="og:title"')],
  ["description is the title", (page) => set("og:description", TITLE)(page)],
  ["two canonical links", add('<link rel="canonical" href="https://news.example/other.html">')],
  ["canonical on another host", swap(`rel="canonical" href="${URL}"`, 'rel="canonical" href="https://elsewhere.example/ferry.html"')],
  ["canonical with utm_source", (page) => page.replaceAll(`"${URL}"`, `"${URL}?utm_source=x"`)],
  ["og:url on localhost", set("og:url", "http://localhost:3000/ferry.html")],
  ["og:url a homograph", set("og:url", "https://nеws.example/ferry.html")],
  ["twitter:card photo", set("twitter:card", "photo")],
  ["twitter:site an address", set("twitter:site", "https://x.com/riverlight")],
  ["tags in the body", (page) => {
    const tags = page.match(/^<meta property.*\n/gm).join("");
    return page.replace(/^<meta property.*\n/gm, "").replace("<main>\n", "<main>\n" + tags);
  }],
  ["tags behind 40 KB of style", (page) => page.replace("<meta property", `<style>/*${" ".repeat(40_000)}*/</style>\n<meta property`)],
  ["charset behind 1,024 bytes", (page) => page.replace('<meta charset="utf-8">\n', `<!--${" ".repeat(1100)}-->\n<meta charset="utf-8">\n`)],
  ["Korean page, lang=en", (page) => page.replaceAll(TITLE, "11년 만에, 소림나루에 나룻배가 돌아왔다").replaceAll(TEXT, "멀어졌던 두 마을이 가라앉은 배를 건져 올리고 옛 일을 다시 배워 강을 다시 움직이게 했다.").replace(/The ferry had[^<]*/, "나룻배는 열한 해 동안 강바닥에 있었고, 다시 뜨리라고는 아무도 생각하지 못했다.")],
  ["hreflang en_UK", swap('hreflang="en"', 'hreflang="en_UK"')],
  ["translation does not point back", (page) => page, { files: { "ko.html": ["text/html; charset=utf-8", '<!doctype html><html lang="ko"><meta charset="utf-8"><title>강</title></html>'] } }],
  ["JSON-LD with a comma too many", data('"inLanguage":"en"', '"inLanguage":"en",')],
  ["JSON-LD without headline", data(/"headline":"[^"]*",/, "")],
  ["datePublished: yesterday", data(/"datePublished":"[^"]*"/, '"datePublished":"yesterday"')],
  ["publishing time as prose", set("article:published_time", "22 November 2026")],
  ["title mojibake", swap(TITLE, "The ferryâ€™s way back after eleven years")],
  ["title escaped twice", swap(TITLE, "Rivers &amp;amp; seas: the ferry comes back")],
  ["bidi override in the title", swap(TITLE, "After eleven \u202eyears, the ferry comes back")],
  ["title a template's", swap(TITLE, "{{ page.title }}")],
  ["title of 160 characters", swap(TITLE, (TITLE + ", and ").repeat(4).slice(0, 160))],
  ["robots noindex", set("robots", "noindex")],
  ["meta refresh", add('<meta http-equiv="refresh" content="0; url=https://news.example/new.html">')],
  ["oEmbed answer without html", (page) => page, { files: { "oembed.json": ["application/json", '{"version":"1.0","type":"rich","title":"x"}'] } }],
  ["robots.txt shuts Twitterbot out", (page) => page, { files: { "robots.txt": ["text/plain", "User-agent: Twitterbot\nDisallow: /\n"] } }],
  ["X-Robots-Tag: noindex", (page) => page, { headers: { "x-robots-tag": "noindex" } }],
  ["Content-Type says iso-8859-1", (page) => page, { headers: { "content-type": "text/html; charset=iso-8859-1" } }],
  ["not of previews: an image without alt", swap("</article>", '<img src="/img/ferry.jpg" width="10" height="10"></article>')],
  ["not of previews: two elements of one id", swap("</article>", '<p id="a">x</p><p id="a">y</p></article>')],
  ["not of previews: an element left open", swap("</article>", "<div><p>x</article>")],
  ["not of previews: `<font>`", swap("</article>", "<font>x</font></article>")],
  ["not of previews: h1, then h4", swap("</article>", "<h4>x</h4></article>")],
].map(([name, break_, { files = {}, headers = {} } = {}]) => ({ name, page: break_(GOOD), files: { ...FILES, ...files }, headers }));
