// What `handbill check --sarif` prints, held against the JSON schema of SARIF 2.1.0 that Microsoft's SDK ships.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { temporaryFolder } from "./temporary.mjs";

const handbill = fileURLToPath(new URL("../../target/debug/handbill", import.meta.url));
const require = createRequire(import.meta.url);
// The schema is written in draft 4, where `id` names a schema and exclusive bounds are booleans.
const ajv = new Ajv({ allErrors: true, schemaId: "id", meta: false });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const validate = ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));

const folder = temporaryFolder();
const run = (args, input = "") => spawnSync(process.env.HANDBILL ?? handbill, args, { cwd: folder, input, encoding: "utf8", maxBuffer: 64 << 20 });

/** The log that these arguments print, valid. */
function log(args, input) {
  const { stdout, stderr } = run(["check", ...args, "--sarif"], input);
  const read = JSON.parse(stdout || assert.fail(stderr));
  validate(read);
  assert.deepEqual(validate.errors, null);
  return read;
}

/** Every bad example of a rule, a page each, in files whose names a URI cannot hold as they are. */
function broken() {
  const { rules } = JSON.parse(run(["check", "--list", "--json"]).stdout);
  mkdirSync(join(folder, "broken/시 [1]"), { recursive: true });
  for (const { id, bad } of rules) {
    const page = bad.startsWith("<!doctype") ? bad : `<!doctype html><html><head>${bad}</head><body><p>x</p></body></html>`;
    writeFileSync(join(folder, `broken/시 [1]/100% #${id}?.html`), page);
  }
  return rules;
}

test("a folder with every fault is valid, and its results point to rules and files", () => {
  const rules = broken();
  const { runs } = log(["broken", ...rules.flatMap(({ id }) => ["--rule", `${id}=on`])]);
  const { results, tool } = runs[0];
  assert.equal(tool.driver.rules.length, rules.length);
  assert.ok(new Set(results.map(({ ruleId }) => ruleId)).size > 60);
  for (const { ruleId, ruleIndex, locations } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.match(readFileSync(join(folder, decodeURIComponent(artifactLocation.uri)), "utf8"), /./);
    assert.ok(region.startLine >= 1 && region.startColumn >= 1);
  }
});

test("a page from stdin and a folder without findings are valid", () => {
  assert.ok(log(["-"], "<title>River</title><p>x").runs[0].results.length > 0);
  mkdirSync(join(folder, "fine"));
  writeFileSync(join(folder, "fine/page.html"), "<!doctype html><title>River</title>");
  const { rules } = JSON.parse(run(["check", "--list", "--json"]).stdout);
  assert.deepEqual(log(["fine", ...rules.flatMap(({ id }) => ["--rule", `${id}=off`])]).runs[0].results, []);
});

test("the schema refuses what is no SARIF", () => {
  const good = log(["-"], "<title>River</title><p>x");
  const wrong = structuredClone(good);
  wrong.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
  assert.equal(validate(wrong), false);
  const odd = structuredClone(good);
  odd.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "a b";
  assert.equal(validate(odd), false);
});
