// The playground: whatever is typed goes through the core module, here in the browser.

const form = document.getElementById("article");
const fault = document.getElementById("fault");
const show = (id, text) => (document.getElementById(id).textContent = text);

const start = async () => {
  const core = await import("./pkg/core.js");
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
    show("snippet", core.shareBar(article, { services: list, variant, scripts: true }));
    show("head", core.openGraph(article));
    const rows = core.shareLinks(article, { services: list }).flatMap(({ service, url, link }) => {
      const name = document.createElement("dt");
      const address = document.createElement("dd");
      name.textContent = service;
      address.textContent = url ?? link;
      return [name, address];
    });
    document.getElementById("links").replaceChildren(...rows);
    const bar = document.createElement("handbill-share");
    for (const [name, value] of Object.entries({ url, title, services: list, variant, lang: language })) {
      if (value) bar.setAttribute(name, value);
    }
    document.getElementById("bar").replaceChildren(bar);
    fault.textContent = "";
  } catch (error) {
    tell(error);
  }
}

function tell(error) {
  if (!error.code) throw error;
  fault.textContent = error.message;
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
  document.getElementById("check").addEventListener("click", () => check(core));
} catch (error) {
  fault.textContent = `The package is not here yet: run \`cargo xtask pkg\`, which puts it beside this page. (${error.message})`;
}
