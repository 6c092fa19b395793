// Folders for what a test writes, gone when its process ends.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The path of a new one. */
export function temporaryFolder() {
  const made = mkdtempSync(join(tmpdir(), "handbill-"));
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}
