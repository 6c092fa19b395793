// What scripts add to a share bar: copy, QR dialog, share sheet, print, events. Without it each button is a link that
// works. One listener serves every bar of the page, whenever it comes.

/** The module that draws codes, loaded. This file works alone where each code is there as a picture. */
async function drawing() {
  const qr = await import("./qr.js");
  await qr.init();
  return qr;
}

/** @typedef {HTMLElement & { article?: { title: string, url: string } }} Bar */

/**
 * @template {Element} Made
 * @param {Made} made
 * @param {Record<string, string | undefined>} attributes those without a value are left out
 * @param {(Node | string)[]} children
 */
function fill(made, attributes, children) {
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | undefined>} attributes
 * @param {...(Node | string)} children
 */
const element = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

/** A picture of one path. @param {string} d @param {Record<string, string | undefined>} attributes */
function picture(d, attributes) {
  const [svg, path] = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name));
  return fill(svg, attributes, [fill(path, { d }, [])]);
}

/** Whether the code is there as a picture. @param {string} href */
const isDrawn = (href) => /\.svg(?=$|[?#])/.test(href);

/** @param {EventTarget} at @param {string} type @param {object} detail */
const fire = (at, type, detail) =>
  at.dispatchEvent(
    new CustomEvent("handbill:" + type, { bubbles: true, composed: true, cancelable: type == "share", detail }),
  );

/** The article a bar is for. @param {Bar} bar */
const article = ({ article, dataset }) => article ?? { title: dataset.title ?? document.title, url: dataset.url ?? location.href };

/** Says something to eyes and ears, in a place that moves nothing. @param {Bar} bar @param {string} text */
function say(bar, text) {
  let status = bar.querySelector(".hb-s");
  if (!status) bar.append((status = element("p", { class: "hb-s", role: "status" })));
  status.textContent = "";
  // A change that comes later than the element is what screen readers speak.
  setTimeout(() => (status.textContent = text), 50);
  setTimeout(() => (status.textContent = ""), 4000);
}

/** @param {HTMLAnchorElement} link @returns {Promise<string>} */
async function codeOf({ href }) {
  if (isDrawn(href)) {
    const answer = await fetch(href);
    if (answer.ok) return answer.text();
  }
  return (await drawing()).qrSvg(href);
}

/** @type {Record<string, (link: HTMLAnchorElement, bar: Bar) => unknown>} */
const actions = {
  async copy(link, bar) {
    try {
      await navigator.clipboard.writeText(link.href);
    } catch (error) {
      // Without https, or in a frame that may not, there is the older way.
      const field = element("textarea", {});
      field.value = link.href;
      bar.append(field);
      field.select();
      const copied = document.execCommand("copy");
      field.remove();
      link.focus();
      if (!copied) throw error;
    }
    say(bar, bar.dataset.copied ?? link.title);
  },
  native: (link, bar) => navigator.share({ title: article(bar).title, url: link.href }),
  print: () => print(),
  // Without the module the link leads where it led.
  server: (link, bar) =>
    import("./mastodon.js").then(
      ({ ask }) => ask(link, bar, element),
      (error) => {
        delete link.dataset.do;
        throw error;
      },
    ),
  async qr(link, bar) {
    const name = link.getAttribute("aria-label") ?? "QR";
    const { title, url } = article(bar);
    // The box opens at once, with room for the code.
    const room = element("div", { class: "hb-w" });
    const [asSvg, asPng] = ["svg", "png"].map((kind) => element("a", { class: "hb-b", download: "qr." + kind }, kind.toUpperCase()));
    const printer = element("button", { class: "hb-b", type: "button" }, bar.dataset.print ?? "Print");
    printer.onclick = () => print();
    const close = element("button", { class: "hb-b", autofocus: "" }, bar.dataset.close ?? "Close");
    const dialog = element(
      "dialog",
      { class: "hb-q", "aria-label": name, dir: bar.dir },
      element("p", {}, title),
      room,
      element("p", { class: "hb-u" }, url),
      element("form", { method: "dialog" }, asSvg, asPng, printer, close),
    );
    dialog.onclose = () => {
      dialog.remove();
      URL.revokeObjectURL(asSvg.href);
      URL.revokeObjectURL(asPng.href);
      link.focus();
    };
    // A click beside the box is a click on the dialog itself. A handler that answers false would take every other click away.
    dialog.onclick = ({ target }) => void (target == dialog && dialog.close());
    bar.append(dialog);
    dialog.showModal();
    try {
      const svg = await codeOf(link);
      const [, x, side] = /viewBox="(\S+) \S+ (\S+)/.exec(svg) ?? [];
      const path = /<path[^>]* d="([^"]+)/.exec(svg)?.[1] ?? "";
      room.replaceWith(picture(path, { viewBox: `${x} ${x} ${side} ${side}`, role: "img", "aria-label": name, "fill-rule": "evenodd" }));
      asSvg.href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      const canvas = element("canvas", {});
      canvas.width = canvas.height = 1024;
      const paint = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      paint.fillStyle = "#fff";
      paint.fillRect(0, 0, 1024, 1024);
      paint.scale(1024 / +side, 1024 / +side);
      paint.translate(-x, -x);
      paint.fillStyle = "#000";
      paint.fill(new Path2D(path), "evenodd");
      canvas.toBlob((blob) => blob && (asPng.href = URL.createObjectURL(blob)));
    } catch (error) {
      dialog.close();
      throw error;
    }
  },
};

/** @param {Event} event @returns {[HTMLAnchorElement, Bar] | undefined} */
function pressed(event) {
  const link = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.hb);
  const bar = link && /** @type {HTMLElement} */ (link).closest(".hb");
  return bar ? [/** @type {HTMLAnchorElement} */ (link), /** @type {Bar} */ (bar)] : undefined;
}

/** Makes the share sheet and print buttons of a bar appear in the room kept for them. @param {Element} bar */
export function wake(bar) {
  bar.classList.add("hb-on");
  if (!("share" in navigator)) bar.querySelector("[data-do=native]")?.parentElement?.classList.add("hb-x");
}

/** @param {MouseEvent} event */
async function onClick(event) {
  const [link, bar] = pressed(event) ?? [];
  if (!link || !bar || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const detail = { service: link.dataset.hb, url: link.href };
  const action = actions[link.dataset.do ?? ""];
  if (!fire(link, "share", detail)) return event.preventDefault();
  if (action) {
    event.preventDefault();
    try {
      await action(link, bar);
    } catch (error) {
      // A reader who closes the share sheet has not met an error.
      if (/** @type {Error} */ (error).name != "AbortError") fire(link, "error", { ...detail, error });
      return;
    }
  }
  fire(link, "done", detail);
}

if (globalThis.document && !(/** @type {any} */ (document).handbill)) {
  /** @type {any} */ (document).handbill = true;
  document.addEventListener("click", onClick);
  for (const type of ["pointerover", "focusin"])
    document.addEventListener(type, (event) => {
      const [link] = pressed(event) ?? [];
      if (link?.dataset.do == "qr" && !isDrawn(link.href)) drawing().catch(() => {});
    });
  // Also those that come later, with a page that scripts put in this one's place.
  const wakeAll = () => document.querySelectorAll(".hb:not(.hb-on)").forEach(wake);
  wakeAll();
  new MutationObserver(wakeAll).observe(document, { childList: true, subtree: true });
  document.querySelectorAll("handbill-share").forEach(({ shadowRoot }) => shadowRoot?.querySelectorAll(".hb").forEach(wake));
}
