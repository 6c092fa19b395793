// A 60-character link to an SVG by each contender in turn, in one run: `npm ci && npm run bench`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import encodeQR from 'qr';
import QRCode from 'qrcode';

const LINK = 'https://news.example/korean/2026/07/24/river-ferry-returns-1';
const ROUNDS = Number(process.env.ROUNDS ?? 31);
const SLICE_MS = Number(process.env.SLICE_MS ?? 40);

const rust = spawn('target/release/handbill-qr-peers', [LINK], { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = createInterface({ input: rust.stdout })[Symbol.asyncIterator]();
const ask = async (line) => {
  rust.stdin.write(`${line}\n`);
  return (await answers.next()).value;
};

const inRust = (name) => ({
  time: async () => {
    const [runs, nanoseconds] = (await ask(`${name} ${SLICE_MS}`)).split(' ').map(Number);
    return nanoseconds / 1000 / runs;
  },
  size: async () => (name.endsWith('svg') ? Number(await ask(`svg ${name}`)) : null),
});
const inNode = (run) => ({
  time: async () => {
    const start = performance.now();
    let runs = 0;
    while (performance.now() - start < SLICE_MS) {
      for (let n = 0; n < 10; n += 1) await run();
      runs += 10;
    }
    return ((performance.now() - start) * 1000) / runs;
  },
  size: async () => (await run()).length,
});

const contenders = {
  'handbill, encode': inRust('handbill-encode'),
  'fast_qr (crate), encode': inRust('fast_qr-encode'),
  'qrcode (crate), encode': inRust('qrcode-crate-encode'),
  'handbill, SVG': inRust('handbill-svg'),
  'fast_qr (crate), SVG': inRust('fast_qr-svg'),
  'qrcode (crate), SVG': inRust('qrcode-crate-svg'),
  'qr (npm), SVG': inNode(() => encodeQR(LINK, 'svg', { ecc: 'medium' })),
  'qr (npm), SVG, optimize: false': inNode(() => encodeQR(LINK, 'svg', { ecc: 'medium', optimize: false })),
  'qrcode (npm), SVG': inNode(() => QRCode.toString(LINK, { type: 'svg', errorCorrectionLevel: 'M' })),
};

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let round = -3; round < ROUNDS; round += 1) {
  for (const [name, contender] of Object.entries(contenders)) {
    const time = await contender.time();
    if (round >= 0) times[name].push(time);
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
console.log('| contender | median µs | ÷ handbill | least µs | ÷ handbill | SVG bytes |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [name, contender] of Object.entries(contenders)) {
  const ours = times[name.endsWith('encode') ? 'handbill, encode' : 'handbill, SVG'];
  const columns = [median, (values) => Math.min(...values)].flatMap((of) => [
    of(times[name]).toFixed(1),
    (of(times[name]) / of(ours)).toFixed(1),
  ]);
  console.log(`| ${[name, ...columns, (await contender.size()) ?? ''].join(' | ')} |`);
}
const version = (name) => createRequire(import.meta.url)(`./node_modules/${name}/package.json`).version;
console.log(`\nNode ${process.version}, qr ${version('qr')}, qrcode ${version('qrcode')} of npm`);
rust.stdin.end();
await once(rust, 'exit');
