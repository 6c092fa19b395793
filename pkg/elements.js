// Elements for the share bar that `<handbill-share>` builds. handbill.js has its own: it stands alone on pages whose bars
// are in the HTML, and the element loads it only when its links work.

/**
 * @template {Element} Made
 * @param {Made} made
 * @param {Record<string, string | undefined>} attributes those without a value are left out
 * @param {(Node | string)[]} children
 */
function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
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
export const element = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

/** A picture of one path. @param {string} d @param {Record<string, string | undefined>} attributes */
export function picture(d, attributes) {
  const [svg, path] = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name));
  return fill(svg, attributes, [fill(path, { d }, [])]);
}
