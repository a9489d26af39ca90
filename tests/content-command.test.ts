/** `npm run content`, run as an author does, on a copy of the content. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './project.ts';

const script = join(root, 'scripts/content.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const name of ['content', 'scripts', 'src', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const change = (file: string, old: string, fresh: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(old);
  writeFileSync(
    path,
    text.replace(old, () => fresh),
  );
};

const dart = 'content/lessons/throw-a-dart.mdx';
const loss = 'content/glossary/loss.md';

test('once: all faults, those of the texts first, and a status for other programs', () => {
  const once = () =>
    spawnSync(process.execPath, [script, '--once'], { cwd: folder, encoding: 'utf8', timeout: 100_000 });
  const sound = once();
  expect(sound.stdout).toMatch(/^\nTexts: no fault \(\d+\.\d s\)\.\nFigures: no fault \(\d+\.\d s\)\.\n$/);
  expect([sound.stderr, sound.status]).toEqual(['', 0]);

  change(dart, 'order: 1', 'order: one');
  change(dart, 'of="dart-throw.distance"', 'of="dart-throw.distanse"');
  change(loss, 'short:', 'shirt:');
  const { stdout, status } = once();
  expect(stdout.replace(/(:\d+:).*|\(.*s\)/g, '$1').split('\n')).toEqual([
    '',
    `${loss}:2:`,
    '',
    `${loss}:3:`,
    '',
    `${dart}:5:`,
    '',
    'Texts: 3 faults .',
    '',
    expect.stringMatching(`^${dart}:\\d+:$`),
    '',
    'Figures: one fault .',
    `What other files say of ${dart}, ${loss} is checked once that can be read.`,
    '',
  ]);
  expect(status).toBe(1);
  change(dart, 'order: one', 'order: 1');
  change(dart, 'of="dart-throw.distanse"', 'of="dart-throw.distance"');
  change(loss, 'shirt:', 'short:');
}, 200_000);

test('while one writes: it follows changes, of figures and of lists of files, too', async () => {
  const command = spawn(process.execPath, [script], { cwd: folder });
  let said = '';
  command.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  /** It says so, and waits for the next change. On a busy machine it may look once more at what it has seen before. */
  const says = async (what: RegExp): Promise<void> => {
    await expect.poll(() => said, { timeout: 60_000 }).toMatch(what);
    await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Following changes; Ctrl\+C ends\.\n$/);
    said = '';
  };
  try {
    await says(/Figures: no fault/);
    change(dart, 'The line under', 'The 7 lines under');
    await says(/throw-a-dart\.mdx:\d+: the number “7” in/);
    writeFileSync(join(folder, 'content/glossary/new.md'), '---\nterm: new\nshort: What is not old.\n---\n');
    await says(/content\/glossary\/new\.md:1: the term “new” is introduced by no lesson/);
    change('src/widgets/two-darts/words.ts', 'hint: ', 'hint: "Short." ?? ');
    await says(/“Short\.” is too short/);
  } finally {
    command.kill();
  }
}, 200_000);
