// The playground's check: the module is loaded when the button is first pressed, and no page or picture goes anywhere.

import { check, gallery, init } from "./pkg/check.js";

const ready = init();
const of = (id) => document.getElementById(id);
/** Where this site is published; pictures there lie beside this page, too. */
const home = document.querySelector("link[rel=canonical]").href;

/** The picture's file: the one chosen, else this site's own. */
async function pictureOf(image) {
  const [chosen] = of("picture").files;
  if (chosen) return new Uint8Array(await chosen.arrayBuffer());
  if (!URL.canParse(image) || new URL(image).origin !== new URL(home).origin) return undefined;
  const answer = await fetch("." + new URL(image).pathname);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

function row({ rule, severity, platforms, line, message, fix }) {
  const item = document.createElement("li");
  const name = document.createElement("b");
  item.className = severity;
  name.textContent = severity;
  const where = platforms.length ? platforms.join(", ") : "every app";
  item.append(name, ` line ${line}: ${message}. To mend: ${fix} (${where}; ${rule})`);
  return item;
}

/**
 * Checks the page that was pasted, else the one given, and draws what each app shows.
 * @param {{ html: string, url: string, image: string }} made
 */
export async function show(made) {
  await ready;
  const pasted = of("page").value;
  const options = { place: pasted ? "your page" : "the article", picture: await pictureOf(pasted ? undefined : made.image) };
  if (!pasted) options.url = made.url;
  const html = pasted || made.html;
  const { findings, errors, warnings, notes } = check(html, options);
  of("verdict").textContent = `${errors} errors, ${warnings} warnings, ${notes} notes`;
  of("findings").replaceChildren(...findings.map(row));
  const frame = of("gallery");
  frame.srcdoc = gallery(html, options);
  frame.hidden = false;
}
