// The two servers side by side: for each question they take turns, run by run. Prints the table of README.md.

import { QUESTIONS, memory, start, wrk } from "./contenders.mjs";

const ROUNDS = 5;
const RUN = { seconds: 5, connections: 16 };

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const contenders = await start();
const rows = [];
try {
  const idle = contenders.map((one) => memory(one).now);
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const runs = contenders.map(() => []);
    for (const one of contenders) wrk(one.base, question, { ...RUN, seconds: 5 });
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, one] of contenders.entries()) {
        const run = wrk(one.base, question, RUN);
        if (Object.keys(run.statuses).some((status) => status !== "200") || run.broken.some(Boolean)) throw new Error(`${one.name}: ${JSON.stringify(run)}`);
        runs[at].push({ ...run, memory: memory(one).now });
        console.error(`${name} ${one.name} ${run.rate.toFixed(0)}/s p99 ${run.p99.toFixed(1)} ms`);
      }
    }
    rows.push({ name, of: runs.map((list) => Object.fromEntries(["rate", "p99", "memory"].map((key) => [key, median(list.map((run) => run[key]))]))) });
  }
  console.log("| question | handbill /s | Node /s | times | p99 ms, handbill | p99 ms, Node | MB, handbill | MB, Node |");
  console.log("|---|---|---|---|---|---|---|---|");
  for (const { name, of: [a, b] } of rows) {
    const cells = [name, a.rate.toFixed(0), b.rate.toFixed(0), (a.rate / b.rate).toFixed(1), a.p99.toFixed(1), b.p99.toFixed(1), a.memory.toFixed(0), b.memory.toFixed(0)];
    console.log(`| ${cells.join(" | ")} |`);
  }
  console.log(`\nMB when idle: ${idle.map((mb) => mb.toFixed(0)).join(" and ")}; at most: ${contenders.map((one) => memory(one).most.toFixed(0)).join(" and ")}`);
} finally {
  for (const one of contenders) one.child.kill();
}
