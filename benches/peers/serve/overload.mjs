// A minute at twice what handbill serve can do, cards first: no error but 503, and memory stays where it is.
// For cards wrk asks at a given rate: many connections, each of which waits between its requests. For QR codes it asks
// without a pause. Four runs of 15 s each.

import { QUESTIONS, memory, start, wrk } from "./contenders.mjs";

const CONNECTIONS = 400;

const PACED = { "card, PNG 1200×630": true, "QR, PNG 400 px": false };

const [handbill, node] = await start();
node.child.kill();
try {
  for (const [name, paced] of Object.entries(PACED)) {
    const question = QUESTIONS[name];
    const capacity = Math.max(...[1, 2, 3].map(() => wrk(handbill.base, question, { seconds: 5, connections: 16 }).rate));
    const delay = paced ? Math.floor((CONNECTIONS * 1000) / (2 * capacity)) : 0;
    console.log(`${name}: ${capacity.toFixed(0)}/s alone; ${CONNECTIONS} connections that wait ${delay} ms`);
    for (let run = 0; run < 4; run++) {
      const { rate, p99, broken, statuses } = wrk(handbill.base, question, { seconds: 15, connections: CONNECTIONS, delay, apart: true });
      const { now, most } = memory(handbill);
      console.log(`  ${rate.toFixed(0)}/s, ${JSON.stringify(statuses)}, broken ${broken.join("+")}, p99 ${p99.toFixed(0)} ms, ${now.toFixed(0)} MB, at most ${most.toFixed(0)} MB`);
      if (broken.some(Boolean) || Object.keys(statuses).some((status) => status !== "200" && status !== "503")) process.exitCode = 1;
    }
  }
} finally {
  handbill.child.kill();
}
