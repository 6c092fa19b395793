// As ../poster.js, with the module read from the file beside it: Node cannot fetch files.

import { readFile } from "node:fs/promises";
import { init as load } from "../poster.js";

export * from "../poster.js";

/** Loads the module. @param {Parameters<typeof load>[0]} [source] */
export const init = (source) => load(source ?? readFile(new URL("../wasm/poster_bg.wasm", import.meta.url)));
