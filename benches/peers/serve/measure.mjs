// The two servers side by side: for each question they take turns, run by run. Prints the table of README.md.

import { QUESTIONS, memory, processor, start, wrk } from "./contenders.mjs";

const ROUNDS = 5;
const RUN = { seconds: 5, connections: 16 };

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const short = (value) => (value < 10 ? value.toPrecision(2) : value.toFixed(0));

const contenders = await start();
try {
  const idle = contenders.map((one) => memory(one).now);
  console.log("| question | a second, handbill | Node | times | ms of processor, handbill | Node | times | p99 ms, handbill | Node | MB, handbill | Node |");
  console.log("|---|---|---|---|---|---|---|---|---|---|---|");
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const runs = contenders.map(() => []);
    for (const one of contenders) wrk(one.base, question, RUN);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, one] of contenders.entries()) {
        const before = processor(one);
        const run = wrk(one.base, question, RUN);
        if (run.refused || run.broken.some(Boolean)) throw new Error(`${one.name}: ${JSON.stringify(run)}`);
        runs[at].push({ rate: run.rate, p99: run.p99, ms: ((processor(one) - before) * 1000) / run.requests, mb: memory(one).now });
        console.error(`${name} ${one.name} ${run.rate.toFixed(0)}/s`);
      }
    }
    const [a, b] = runs.map((list) => Object.fromEntries(["rate", "p99", "ms", "mb"].map((key) => [key, median(list.map((run) => run[key]))])));
    const cells = [a.rate, b.rate, a.rate / b.rate, a.ms, b.ms, b.ms / a.ms, a.p99, b.p99, a.mb, b.mb];
    console.log(`| ${[name, ...cells.map(short)].join(" | ")} |`);
  }
  console.log(`\nMB when idle: ${idle.map(short).join(" and ")}; at most: ${contenders.map((one) => short(memory(one).most)).join(" and ")}`);
} finally {
  for (const one of contenders) one.child.kill();
}
