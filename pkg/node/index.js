// As ../index.js, with the modules read from the files beside it: Node cannot fetch files.

import { readFile } from "node:fs/promises";
import { init as load } from "../index.js";

export * from "../index.js";

/** @param {string} name */
const packaged = (name) => readFile(new URL(`../wasm/${name}_bg.wasm`, import.meta.url));

/** Loads the modules. @param {Parameters<typeof load>[0]} [core] @param {Parameters<typeof load>[1]} [others] */
export const init = (core = packaged("core"), { share = packaged("share"), qr = packaged("qr") } = {}) => load(core, { share, qr });
