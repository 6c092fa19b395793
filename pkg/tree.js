// Articles as they cross the border to the core and poster modules: see src/wasm/tree.rs.

import { RECORD, UNIT, ascii, unmarked } from "./record.js";

const KINDS = { string: "s", number: "n", boolean: "b" };

/** The article as a record, each URL in its ASCII form. @param {import("./core.js").Article} article */
export function articleTree(article) {
  const json = JSON.stringify(article, (name, value) =>
    (name === "url" || name === "logo") && typeof value === "string" ? ascii(value) : value,
  );
  return tree(JSON.parse(json));
}

/**
 * A value of JSON as a record, which is what the modules read in JSON's place.
 * @param {any} value
 * @returns {string}
 */
function tree(value, name = "") {
  const row = (/** @type {string} */ name, /** @type {unknown} */ value) => unmarked(name) + UNIT + unmarked(value) + RECORD;
  if (value === null) return row(name, "0");
  if (typeof value != "object") return row(name, KINDS[/** @type {keyof KINDS} */ (typeof value)] + value);
  const [parts, open, close] = Array.isArray(value) ? [value.map((part) => tree(part)), "[", "]"] : [Object.entries(value).map(([name, part]) => tree(part, name)), "{", "}"];
  return row(name, open) + parts.join("") + row("", close);
}

/** The value that such a record holds. @param {string} record */
export function fromTree(record) {
  const rows = record.split(RECORD).map((row) => row.split(UNIT));
  let at = 0;
  /** The fields up to the end of their object or list. @returns {[string, unknown][]} */
  const fields = () => {
    const found = [];
    for (; rows[at][1] !== "}" && rows[at][1] !== "]"; at++) found.push(field());
    return found;
  };
  /** @returns {[string, unknown]} */
  const field = () => {
    const [name, value] = rows[at];
    const [kind, text] = [value[0], value.slice(1)];
    if (kind === "{" || kind === "[") {
      at++;
      const parts = fields();
      return [name, kind === "{" ? Object.fromEntries(parts) : parts.map(([, part]) => part)];
    }
    return [name, kind === "s" ? text : JSON.parse(text)];
  };
  return field()[1];
}
