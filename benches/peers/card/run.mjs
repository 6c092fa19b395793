// handbill's cards beside satori's with resvg-js, in turns, in one run: `npm ci && npm run bench`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROUNDS = Number(process.env.ROUNDS ?? 21);
const CARDS = Number(process.env.CARDS ?? 4);
const COLD_ROUNDS = Number(process.env.COLD_ROUNDS ?? 7);
const ARTICLES = {
  Latin: ['en', 'After forty years the ferry returns to the river that named the town', 'The Estuary Post', 'Mara Lindqvist'],
  Korean: ['ko', '사십 년 만에 마을 이름을 지어 준 강으로 나룻배가 돌아오다', '강어귀 신문', '김하늘'],
};

const start = (command, args) => {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (line) => {
    child.stdin.write(`${line}\n`);
    return (await answers.next()).value;
  };
  const make = async (count, path = '') => {
    const [took, kib, bytes] = (await ask(`${count} ${path}`.trim())).split(' ').map(Number);
    return { ms: took / 1e6 / count, mb: kib / 1024, bytes };
  };
  const end = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { ask, make, end };
};
const handbill = (article) => () => start('rust/target/release/handbill-peers-card', article);
const satori = ([language, , site, author], title) => () => start('node', ['satori.mjs', language, title, site, author]);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const cold = async (open) => {
  const began = performance.now();
  const process = open();
  const { mb } = await process.make(1);
  await process.end();
  return { ms: performance.now() - began, mb };
};

console.log('| card | contender | warm ms | ÷ handbill | cold ms | ÷ handbill | peak MB, 1 card | peak MB, many | PNG bytes |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [script, article] of Object.entries(ARTICLES)) {
  const asked = handbill(article)();
  const title = await asked.ask('title');
  await asked.end();
  const contenders = { handbill: handbill(article), 'satori + resvg-js': satori(article, title) };
  const results = {};
  const open = {};
  for (const [name, opener] of Object.entries(contenders)) {
    open[name] = opener();
    results[name] = { warm: [], cold: [], one: 0, many: 0, bytes: 0 };
    await open[name].make(2 * CARDS, join(tmpdir(), `card-${name.split(' ')[0]}-${script}.png`));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of Object.keys(contenders)) {
      const { ms, mb, bytes } = await open[name].make(CARDS);
      results[name].warm.push(ms);
      Object.assign(results[name], { many: mb, bytes });
    }
  }
  for (const process of Object.values(open)) await process.end();
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const [name, opener] of Object.entries(contenders)) {
      const { ms, mb } = await cold(opener);
      results[name].cold.push(ms);
      results[name].one = Math.max(results[name].one, mb);
    }
  }
  const ours = results.handbill;
  for (const [name, own] of Object.entries(results)) {
    const timed = ['warm', 'cold'].flatMap((kind) => [
      median(own[kind]).toFixed(1),
      (median(own[kind]) / median(ours[kind])).toFixed(1),
    ]);
    console.log(`| ${[script, name, ...timed, own.one.toFixed(0), own.many.toFixed(0), own.bytes].join(' | ')} |`);
  }
}
