// handbill: embedded articles. In the frame it tells the height of the card; in the page around it makes frames of
// quotes (`<blockquote class="handbill-embed" data-frame="…">`) and gives each frame the height it tells.
(() => {
  if (document.querySelector("article.card") && window.parent !== window) {
    const tell = () => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      // In AMP's form, so that <amp-iframe resizable> understands it too. There is nothing in it to keep secret.
      window.parent.postMessage({ sentinel: "amp", type: "embed-size", height, from: "handbill" }, "*");
    };
    new ResizeObserver(tell).observe(document.documentElement);
    addEventListener("load", tell);
    return;
  }
  const script = document.currentScript;
  const origin = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin;
  /** @type {Map<MessageEventSource | null, () => HTMLIFrameElement>} */
  const frames = new Map();
  addEventListener("message", (event) => {
    const frame = frames.get(event.source)?.();
    const { from, height } = event.data ?? {};
    // A sandboxed frame has no origin of its own: "null". Its window says which frame it is.
    const known = frame && (event.origin === "null" || event.origin === origin);
    if (known && from === "handbill" && Number.isInteger(height) && height > 0 && height < 4000) {
      frame.style.height = `${height}px`;
      frame.style.position = frame.style.visibility = "";
      const quote = frame.previousElementSibling;
      if (quote?.matches("blockquote.handbill-embed")) quote.remove();
    }
  });
  const watch = (/** @type {HTMLIFrameElement} */ frame) => frames.set(frame.contentWindow, () => frame);
  const upgrade = () => {
    /** @type {NodeListOf<HTMLQuoteElement>} */
    const quotes = document.querySelectorAll("blockquote.handbill-embed[data-frame]");
    for (const quote of quotes) {
      const url = new URL(quote.dataset.frame ?? "", location.href);
      delete quote.dataset.frame;
      // Only the site that this script is from is framed.
      if (url.origin !== origin) continue;
      const frame = document.createElement("iframe");
      frame.sandbox.add("allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox");
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      // It is laid out, but not seen, until it has told its height; the quote stays that long.
      frame.title = quote.dataset.title ?? "";
      frame.style.cssText = "width:100%;max-width:600px;border:0;color-scheme:light dark;position:absolute;visibility:hidden";
      frame.src = url.href;
      quote.after(frame);
      watch(frame);
    }
    /** @type {NodeListOf<HTMLIFrameElement>} */
    const given = document.querySelectorAll("iframe.handbill-embed");
    given.forEach(watch);
  };
  upgrade();
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", upgrade);
})();
