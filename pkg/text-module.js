// A WebAssembly module whose functions take text, bytes and numbers and give text, called the way wasm-bindgen lays that out:
// text goes in as address and length of memory that the function frees, and comes back as a pair of them to be freed.
// No value of JavaScript's crosses, so a module imports nothing.

/**
 * What a module is loaded from.
 * @typedef {URL | string | Response | BufferSource | WebAssembly.Module} InitInput
 */

/**
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {(bytes: number, align: number) => number} __wbindgen_malloc
 * @property {(at: number, bytes: number, align: number) => void} __wbindgen_free
 */

/** Puts text or bytes into a module's memory. @param {Exports} wasm @param {string | Uint8Array} value @returns {[at: number, bytes: number]} */
export function put({ memory, __wbindgen_malloc }, value) {
  const bytes = typeof value == "string" ? new TextEncoder().encode(value) : value;
  const at = __wbindgen_malloc(bytes.length, 1);
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
  return [at, bytes.length];
}

/** Text that lies in a module's memory. @param {Exports} wasm @param {[at: number, bytes: number]} place */
export const textAt = ({ memory }, place) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(memory.buffer, ...place));

/** @param {InitInput | PromiseLike<InitInput>} source @returns {Promise<WebAssembly.Instance>} */
async function instantiate(source) {
  let given = await source;
  if (typeof given == "string" || given instanceof URL) given = await fetch(given);
  if (given instanceof Response) {
    if (!given.ok) throw new Error(`${given.url}: HTTP ${given.status}`);
    // Servers that do not know the type give the bytes alone.
    if (given.headers.get("content-type") == "application/wasm") return (await WebAssembly.instantiateStreaming(given)).instance;
    given = await given.arrayBuffer();
  }
  // An instance for a module, both for bytes.
  const made = /** @type {any} */ (await WebAssembly.instantiate(given));
  return made.instance ?? made;
}

/** A module, not loaded yet. */
export function textModule() {
  /** @type {ReturnType<typeof instantiate> | undefined} */
  let loading;
  /** @type {(Exports & Record<string, Function>) | undefined} */
  let wasm;

  /** Loads it once; may be tried again when that failed. @param {InitInput | PromiseLike<InitInput>} source */
  async function load(source) {
    loading ??= instantiate(source);
    try {
      wasm = /** @type {any} */ ((await loading).exports);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  }

  /** Calls a function of it. @param {string} what @param {(string | number | Uint8Array)[]} values @returns {string} */
  function call(what, ...values) {
    if (!wasm) throw new Error("handbill: wait for init() first");
    const exports = wasm;
    /** @type {[at: number, bytes: number]} */
    const place = exports[what](...values.flatMap((value) => (typeof value == "number" ? value : put(exports, value))));
    const text = textAt(exports, place);
    exports.__wbindgen_free(...place, 1);
    return text;
  }

  return { load, call };
}

/** @typedef {ReturnType<typeof textModule>["call"]} Call */

/**
 * Where a file of the package lies. Vite's optimiser, while a site is being developed, moves the scripts of a package and
 * leaves what they load behind; where a name is made at run time it does not even find that.
 * @param {URL} url what the file would be beside the script
 * @param {string} [name] its name in the package
 */
export const packaged = ({ href }, name) => href.replace(name ? /\/\.vite\/deps\/.*/ : "/.vite/deps/", "/handbill/" + (name ?? ""));
