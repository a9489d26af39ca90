/**
 * The table of rooms in CONTRIBUTING.md, made from floors.mjs. It stands between `<!-- rooms -->` and `<!-- /rooms -->`;
 * tests/floors.test.ts compares. To bring it up to date: node scripts/rooms-table.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rooms } from '../floors.mjs';

const between = /(<!-- rooms -->\n)[\s\S]*?(<!-- \/rooms -->)/;

/** The table as Markdown, a row for each room, without a line break at the end. */
export const roomsTable = () =>
  [
    '| room | what it is for | may import from |',
    '| --- | --- | --- |',
    ...Object.entries(rooms).map(
      ([room, { about, from }]) => `| \`src/${room}\` | ${about} | ${from.join(', ') || 'nothing'} |`,
    ),
  ].join('\n');

/** What stands between the markers, or undefined where they are missing. @param {string} text */
export const tableIn = (text) => between.exec(text)?.[0].split('\n').slice(1, -1).join('\n');

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../CONTRIBUTING.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  if (tableIn(text) === undefined) {
    console.error('CONTRIBUTING.md has no <!-- rooms --> … <!-- /rooms -->.');
    process.exitCode = 1;
  } else {
    writeFileSync(
      file,
      text.replace(between, (_, open, close) => `${open}${roomsTable()}\n${close}`),
    );
  }
}
