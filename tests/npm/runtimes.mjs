// The package in other places than Node and a plain page: Deno, a worker of workerd (what Cloudflare's edge runs) and React.
// What it makes there is what it makes in Node.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as core from "handbill/core";
import * as qr from "handbill/qr";
import * as share from "handbill/share";
import { open, pages, root, site } from "./stage.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);
const article = { url: "https://example.org/미디어/1?a=1&b=2", title: "나룻배가 돌아왔다 <b>", description: "5년 만에", language: "ko" };
/** A folder in which packages are found as by a user of this one. */
let folder;
/** What every place is to make; elsewhere as its source. */
const made = (article) => ({ links: share.shareLinks(article), head: core.openGraph(article), svg: qr.qrSvg(article.url) });
let expected;

before(async () => {
  await Promise.all([core, share, qr].map((module) => module.init()));
  expected = made(article);
  folder = mkdtempSync(join(here, ".runtimes-"));
});
after(() => rmSync(folder, { recursive: true }));

test("Deno makes what Node makes, allowed nothing but to read files", () => {
  writeFileSync(
    join(folder, "deno.mjs"),
    `import * as core from "handbill/core";
     import * as qr from "handbill/qr";
     import * as share from "handbill/share";
     await Promise.all([core, share, qr].map((module) => module.init()));
     const article = ${JSON.stringify(article)};
     console.log(JSON.stringify((${made})(article)));`,
  );
  const args = ["run", "--no-config", "--no-lock", "--node-modules-dir=manual", "--no-prompt", "--allow-read", join(folder, "deno.mjs")];
  const said = execFileSync(join(here, "node_modules/.bin/deno"), args, { encoding: "utf8", cwd: here, env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" } });
  assert.deepEqual(JSON.parse(said), JSON.parse(JSON.stringify(expected)));
});

test("a worker on the edge makes what Node makes, of modules compiled beforehand", async () => {
  await build({
    stdin: {
      contents: `
        import * as core from "handbill/core";
        import * as qr from "handbill/qr";
        import * as share from "handbill/share";
        import coreModule from "./core.wasm";
        import qrModule from "./qr.wasm";
        import shareModule from "./share.wasm";
        const ready = Promise.all([core.init(coreModule), share.init(shareModule), qr.init(qrModule)]);
        export default {
          async fetch(request) {
            await ready;
            const article = await request.json();
            return Response.json((${made})(article));
          },
        };`,
      resolveDir: here,
    },
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    external: ["*.wasm"],
    outfile: join(folder, "worker.js"),
    logLevel: "warning",
  });
  const modules = ["core", "share", "qr"];
  for (const name of modules) copyFileSync(require.resolve(`handbill/${name}.wasm`), join(folder, `${name}.wasm`));
  writeFileSync(
    join(folder, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
     const config :Workerd.Config = (
       services = [(name = "main", worker = (
         compatibilityDate = "2026-01-01",
         modules = [
           (name = "worker.js", esModule = embed "worker.js"),
           ${modules.map((name) => `(name = "${name}.wasm", wasm = embed "${name}.wasm")`).join(",\n")}
         ]))],
       sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
     );`,
  );
  const worker = spawn(join(here, "node_modules/.bin/workerd"), ["serve", "config.capnp", "--control-fd=3"], { cwd: folder, stdio: ["ignore", "ignore", "inherit", "pipe"] });
  try {
    const port = await new Promise((found, failed) => {
      worker.stdio[3].on("data", (told) => {
        for (const line of String(told).trim().split("\n")) {
          const event = JSON.parse(line);
          if (event.event === "listen") found(event.port);
        }
      });
      worker.on("exit", (code) => failed(new Error(`workerd ended with ${code}`)));
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(article) });
    assert.deepEqual(await answer.json(), JSON.parse(JSON.stringify(expected)));
  } finally {
    worker.kill();
  }
});

test("React sets the element's properties, and changes and removes it", async () => {
  await build({
    stdin: {
      contents: `
        import { createElement, useState } from "react";
        import { createRoot } from "react-dom/client";
        import { handbillShare } from "handbill/react";
        const HandbillShare = handbillShare(createElement);
        function App() {
          const [page, turn] = useState(1);
          return createElement("div", null,
            createElement("button", { id: "next", onClick: () => turn(page + 1) }, "Next"),
            page < 3 && createElement(HandbillShare, { url: "https://example.org/" + page, title: "A " + page, services: "telegram copy", lang: "ko" }));
        }
        createRoot(document.getElementById("root")).render(createElement(App));`,
      resolveDir: here,
    },
    bundle: true,
    format: "esm",
    define: { "process.env.NODE_ENV": '"production"' },
    outfile: join(site, "react.js"),
    logLevel: "warning",
  });
  cpSync(join(root, "pkg/wasm"), join(site, "wasm"), { recursive: true });
  cpSync(join(root, "pkg/words"), join(site, "words"), { recursive: true });
  pages.set("/react.html", `<!doctype html><html lang=en><title>React</title><div id=root></div><script type=module src=/react.js></script>`);
  const { page, context } = await open("/react.html");
  const link = page.getByRole("link", { name: "Telegram" });
  const href = (n) => `https://t.me/share/url?url=https%3A%2F%2Fexample.org%2F${n}&text=A%20${n}`;
  await link.waitFor();
  assert.equal(await link.getAttribute("href"), href(1));
  await page.click("#next");
  await page.locator(`[href="${href(2)}"]`).waitFor();
  await page.click("#next");
  await page.locator("handbill-share").waitFor({ state: "detached" });
  await context.close();
});
