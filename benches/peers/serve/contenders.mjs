// The two servers as processes, what they are asked, and wrk, which asks.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "handbill-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** What is asked, with `%d` for a number that differs each time. */
export const QUESTIONS = {
  "QR, SVG": "/qr?text=https%3A%2F%2Fnews.example.org%2F2026%2F11%2F24%2Fthe-ferry-returns-%d&level=M&format=svg&size=400",
  "QR, PNG 400 px": "/qr?text=https%3A%2F%2Fnews.example.org%2F2026%2F11%2F24%2Fthe-ferry-returns-%d&level=M&format=png&size=400",
  "QR, PNG 1000 px": "/qr?text=https%3A%2F%2Fnews.example.org%2F2026%2F11%2F24%2Fthe-ferry-returns-%d&level=M&format=png&size=1000",
  "card, PNG 1200×630": "/card?url=https%3A%2F%2Fnews.example.org%2F%d&title=The%20ferry%20returns%20to%20the%20river%20after%20eleven%20years%20and%20%d%20days&site=Example%20News&authors=Mina%20Aung&published=2026-11-24&size=1200x630&format=png",
  "oEmbed": "/oembed?url=https%3A%2F%2Fnews.example.org%2Friver&maxwidth=320&n=%d",
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const firstLine = async (child) => (await createInterface(child.stdout)[Symbol.asyncIterator]().next()).value;

export const start = async () => {
  writeFileSync(
    join(folder, "river.html"),
    '<!doctype html><html lang=en><head><meta charset=utf-8><title>River</title><link rel=canonical href="https://news.example.org/river"></head><body><article><h1>River</h1><p>x</p></article></body></html>',
  );
  const stdio = ["ignore", "pipe", "inherit"];
  const handbill = spawn(process.env.HANDBILL ?? here("../../../target/release/handbill"), ["serve", folder, "--cache", "none", "--quiet", "--listen", "127.0.0.1:0"], { stdio });
  const port = await freePort();
  const node = spawn(process.execPath, [here("server.mjs"), String(port)], { stdio });
  const base = (await firstLine(handbill)).replace(/\/$/, "");
  await firstLine(node);
  return [
    { name: "handbill", base, child: handbill },
    { name: "Node", base: `http://127.0.0.1:${port}`, child: node },
  ];
};

/** The pid of a process and those of its children. */
const family = (pid) => [pid, ...readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).flatMap((child) => family(Number(child)))];

/** What the processes of a server hold in memory, in MB: now, and at most so far. */
export const memory = ({ child }) => {
  const sum = (field) =>
    family(child.pid).reduce((total, pid) => total + Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]), 0);
  return { now: sum("VmRSS") / 1024, most: sum("VmHWM") / 1024 };
};

/** The processor time that a server has taken, in seconds; the kernel counts hundredths. */
export const processor = ({ child }) =>
  family(child.pid).reduce((total, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return total + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);

/** Asks for `seconds`: requests a second, the 99th percentile in ms, and how many answers had each status. */
export const wrk = (base, question, { seconds, connections, delay = 0, apart = false }) => {
  const script = join(folder, "ask.lua");
  // Requests are made beforehand, and statuses are told apart only where that is asked for: wrk shares the processors.
  writeFileSync(
    script,
    `local requests, at = {}, 0
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init()
  for n = 1, 2000 do
    requests[n] = wrk.format("GET", (string.gsub("${question.replaceAll("%d", "\\1")}", "\\1", tostring(${Math.floor(Math.random() * 1e6)} + n))))
  end
end
function request()
  at = at % 2000 + 1
  return requests[at]
end
counts = {}
${delay ? `function delay() return ${delay} end` : ""}
${apart ? `function response(status) counts[status] = (counts[status] or 0) + 1 end` : ""}
function done(summary, latency)
  local e, seen = summary.errors, ""
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("counts")) do seen = seen .. status .. "=" .. count .. " " end
  end
  io.write(string.format("RESULT %d %f %f %d %d %d %d %d %s\\n", summary.requests, summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, e.status, e.connect, e.read, e.write, e.timeout, seen))
end
`,
  );
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--timeout", "10s", "-s", script, base];
  const out = execFileSync("wrk", args, { encoding: "utf8" });
  const [, requests, rate, p99, refused, connect, read, write, timeout, seen] = /RESULT (\S+) (\S+) (\S+) (\d+) (\d+) (\d+) (\d+) (\d+) (.*)/.exec(out);
  const statuses = {};
  for (const [status, count] of seen.trim().split(" ").filter(Boolean).map((pair) => pair.split("="))) {
    statuses[status] = (statuses[status] ?? 0) + Number(count);
  }
  return { requests: Number(requests), rate: Number(rate), p99: Number(p99), refused: Number(refused), broken: [connect, read, write, timeout].map(Number), statuses };
};
