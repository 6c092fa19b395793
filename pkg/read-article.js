// The article that a page in the browser is about, by its metadata.

/**
 * Reads the page's own metadata: canonical link, else og:url, else its address; title, description, image, site and
 * language. The command line's `unfurl` reads far more.
 * @param {Document} [document]
 */
export function readArticle(document = globalThis.document) {
  /** @param {string[]} names */
  const meta = (...names) => {
    for (const name of names) {
      const tag = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
      const content = tag?.getAttribute("content")?.trim();
      if (content) return content;
    }
  };
  const canonical = document.querySelector("link[rel~=canonical]")?.getAttribute("href")?.trim();
  /** @param {string | undefined} url */
  const absolute = (url) => {
    try {
      const { protocol, href } = new URL(url ?? "", document.baseURI);
      return url && /^https?:$/.test(protocol) ? href : undefined;
    } catch {}
  };
  const image = absolute(meta("og:image", "twitter:image"));
  const site = meta("og:site_name");
  return {
    url: absolute(canonical) ?? absolute(meta("og:url")) ?? document.URL,
    title: meta("og:title", "twitter:title") ?? document.querySelector("h1")?.textContent?.trim() ?? document.title,
    description: meta("og:description", "description"),
    image: image ? { url: image } : undefined,
    site: site ? { name: site } : undefined,
    language: document.documentElement.lang || undefined,
  };
}
