// The playground: whatever is typed goes through the core module, here in the browser.

const form = document.getElementById("article");
const fault = document.getElementById("fault");
const show = (id, text) => (document.getElementById(id).textContent = text);

const start = async () => {
  const core = await import("./pkg/core.js");
  await Promise.all([core.init(), import("./pkg/share-element-define.js")]);
  return core;
};

function draw(core) {
  const { url, title, description, image, site, language, services, variant } = Object.fromEntries(new FormData(form));
  const article = {
    url,
    title,
    description: description || undefined,
    image: image ? { url: image } : undefined,
    site: site ? { name: site } : undefined,
    language: language || undefined,
  };
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
    if (!error.code) throw error;
    fault.textContent = error.message;
  }
}

try {
  const core = await start();
  draw(core);
  form.addEventListener("input", () => draw(core));
} catch (error) {
  fault.textContent = `The package is not here yet: run \`cargo xtask pkg\`, which puts it beside this page. (${error.message})`;
}
