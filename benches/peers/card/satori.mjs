// Makes satori's cards when told to, as `rust/src/main.rs` does handbill's: the same design, words, fonts and answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { face } from './face.mjs';

// `title` is the type's size and the lines.
const [language, title, site, author] = process.argv.slice(2);
const [size, ...lines] = title.split('\t');
const NOTO = '/usr/share/fonts/opentype/noto/';
const OWN = '../../../data/fonts/';
const KOREAN = 1; // Of the ten faces in a collection of Noto's: Japanese, Korean, …
const fonts =
  language === 'ko'
    ? [
        { name: 'Sans', weight: 400, data: face(readFileSync(`${NOTO}NotoSansCJK-Regular.ttc`), KOREAN) },
        { name: 'Sans', weight: 700, data: face(readFileSync(`${NOTO}NotoSansCJK-Bold.ttc`), KOREAN) },
        { name: 'Serif', weight: 700, data: face(readFileSync(`${NOTO}NotoSerifCJK-Bold.ttc`), KOREAN) },
      ]
    : [
        { name: 'Sans', weight: 400, data: readFileSync(`${OWN}Inter-Regular.ttf`) },
        { name: 'Sans', weight: 700, data: readFileSync(`${OWN}Inter-Bold.ttf`) },
        { name: 'Serif', weight: 700, data: readFileSync(`${OWN}Literata-Bold.ttf`) },
      ];

const box = (style, children) => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
// The colours and measures of handbill's theme `paper`; the size and the lines of the title are those that handbill
// finds, which satori is spared.
const design = () => {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Seoul' });
  const byline = `${author} · ${date.format(new Date('2026-11-24T09:30:00+09:00'))}`;
  const words = { fontFamily: 'Serif', fontWeight: 700, fontSize: Number(size), lineHeight: 1.18, color: '#1c1917' };
  return box({ width: 1200, height: 630, boxSizing: 'border-box', flexDirection: 'column', background: '#fbf6ec', padding: '56px 64px' }, [
    box({ fontFamily: 'Sans', fontWeight: 700, fontSize: 28, color: '#b42318' }, site),
    box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }, [
      box({ width: 84, height: 7, background: '#b42318', marginBottom: 17 }, []),
      ...lines.map((line) => box(words, line)),
    ]),
    box({ fontFamily: 'Sans', fontWeight: 400, fontSize: 24, color: '#635a50' }, byline),
  ]);
};

const card = async () => {
  const svg = await satori(design(), { width: 1200, height: 630, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
};

const memoryKib = () => /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];

for await (const line of createInterface({ input: process.stdin })) {
  const [count, path] = line.split(' ');
  const start = process.hrtime.bigint();
  let png;
  for (let n = 0; n < Number(count); n += 1) png = await card();
  const took = process.hrtime.bigint() - start;
  if (path) writeFileSync(path, png);
  console.log(`${took} ${memoryKib()} ${png.length}`);
}
