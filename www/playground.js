// The playground: whatever is typed goes through the core module, here in the browser.

const form = document.getElementById("article");
const fault = document.getElementById("fault");
const show = (id, text) => (document.getElementById(id).textContent = text);

const start = async () => {
  const core = await import("./pkg/index.js");
  await Promise.all([core.init(), import("./pkg/handbill-share.min.js")]);
  return core;
};

const read = () => Object.fromEntries(new FormData(form));

function articleOf({ url, title, description, image, site, language }) {
  return {
    url,
    title,
    description: description || undefined,
    image: image ? { url: image } : undefined,
    site: site ? { name: site } : undefined,
    language: language || undefined,
  };
}

function draw(core) {
  const { url, title, language, services, variant } = read();
  const article = articleOf(read());
  const list = services.trim().replaceAll(/[\s,]+/g, ",") || undefined;
  try {
    const bar = core.shareBar(article, { services: list, variant, scripts: true, inlineStyle: true });
    show("snippet", bar + '\n<script type="module" src="/handbill/handbill.min.js"></script>');
    show("head", core.openGraph(article));
    const rows = core.shareLinks(article, { services: list }).flatMap(({ service, url, link }) => {
      const name = document.createElement("dt");
      const address = document.createElement("dd");
      name.textContent = service;
      address.textContent = url ?? link;
      return [name, address];
    });
    document.getElementById("links").replaceChildren(...rows);
    const element = document.createElement("handbill-share");
    for (const [name, value] of Object.entries({ url, title, services: list, variant, lang: language })) {
      if (value) element.setAttribute(name, value);
    }
    document.getElementById("bar").replaceChildren(element);
    fault.textContent = "";
  } catch (error) {
    tell(error);
  }
}

function tell(error) {
  if (!error.code) throw error;
  fault.textContent = error.message;
}

/** Copies what a button belongs to, and says so on it. */
async function copy(button) {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

/** Checks the article as a page with nothing but the head block and its own text. */
async function check(core) {
  const { show } = await import("./playground-check.js");
  try {
    const { url, image, language, title, description } = read();
    const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const head = core.openGraph(articleOf(read()));
    const body = `<article><h1>${escape(title)}</h1><p>${escape(description)}</p></article>`;
    const html = `<!doctype html>\n<html lang="${escape(language || "en")}">\n<head>\n<meta charset="utf-8">\n${head}</head>\n<body>${body}</body>\n</html>\n`;
    await show({ html, url, image });
    fault.textContent = "";
  } catch (error) {
    tell(error);
  }
}

try {
  const core = await start();
  draw(core);
  form.addEventListener("input", () => draw(core));
  document.addEventListener("click", ({ target }) => target.dataset.copy && copy(target));
  document.getElementById("check").addEventListener("click", () => check(core));
} catch (error) {
  fault.textContent = `The package is not here yet: run \`cargo xtask pkg\`, which puts it beside this page. (${error.message})`;
}
