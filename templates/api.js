// Draws a form for each operation of the OpenAPI document and shows what comes back.
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// The policy of the page allows data: but not blob:.
const dataUrl = (blob) =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.readAsDataURL(blob);
  });

const show = async (output, method, path, form) => {
  const fields = new FormData(form);
  const body = fields.get("body");
  fields.delete("body");
  const query = new URLSearchParams([...fields].filter(([, value]) => value !== ""));
  for (const [name] of path.matchAll(/(?<=\{)\w+(?=\})/g)) {
    path = path.replace(`{${name}}`, encodeURIComponent(query.get(name) ?? ""));
    query.delete(name);
  }
  const redirect = "manual";
  const options = method === "POST" ? { method, body, redirect, headers: { "content-type": form.dataset.kind } } : { redirect };
  const address = `${path.slice(1)}?${query}`;
  const answer = await fetch(address, options);
  if (answer.type === "opaqueredirect") {
    output.replaceChildren(make("p", {}, "A redirect: ", make("a", { href: address, textContent: address })));
    return;
  }
  const kind = answer.headers.get("content-type") ?? "";
  const line = make("p", { textContent: `${answer.status} ${kind} · ${address}` });
  if (answer.ok && kind.startsWith("image/")) {
    const src = method === "GET" ? address : await dataUrl(await answer.blob());
    output.replaceChildren(line, make("img", { src, alt: "The answer" }));
  } else {
    output.replaceChildren(line, make("pre", { textContent: await answer.text() }));
  }
};

const operation = (path, method, { summary = "", description = "", parameters = [], requestBody }) => {
  const form = make("form");
  for (const { name, required, example = "", description: about = "" } of parameters) {
    const id = `${method}${path}-${name}`;
    const label = make("label", { htmlFor: id, textContent: name });
    if (required) label.dataset.required = "";
    form.append(label, make("input", { id, name, required, placeholder: example }), make("small", { textContent: about }));
  }
  if (requestBody) {
    form.dataset.kind = Object.keys(requestBody.content)[0];
    const id = `${method}${path}-body`;
    form.append(make("label", { htmlFor: id, textContent: "body" }), make("textarea", { id, name: "body", rows: 4 }));
  }
  const output = make("div", { ariaLive: "polite" });
  form.append(make("button", { textContent: "Ask" }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(output, method.toUpperCase(), path, form);
  });
  const title = make("h2", { textContent: `${method.toUpperCase()} ${path}` });
  return make("section", {}, title, make("p", { textContent: description || summary }), form, output);
};

const { paths } = await (await fetch("openapi.json")).json();
const list = document.getElementById("operations");
for (const [path, methods] of Object.entries(paths)) {
  for (const [method, about] of Object.entries(methods)) list.append(operation(path, method, about));
}
