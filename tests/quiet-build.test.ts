/** The build says little, and everything that somebody should know. */
import type { AstroLoggerMessage } from 'astro';
import { expect, test, vi } from 'vitest';
import logSlowPages from '../scripts/build/log.mjs';
import { quietDirective } from '../scripts/build/quiet.ts';

/** What a log of these events writes, without its times and colours. */
function written(...events: Partial<AstroLoggerMessage>[]): string {
  let text = '';
  const catchAll = (chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  };
  const outputs = [process.stdout, process.stderr].map((output) =>
    vi.spyOn(output, 'write').mockImplementation(catchAll),
  );
  const { write } = logSlowPages();
  for (const event of events) write({ label: null, level: 'info', newLine: true, message: '', ...event });
  for (const output of outputs) output.mockRestore();
  return text.replace(/\u001b\[\d+m/g, '').replace(/\d\d:\d\d:\d\d /g, '');
}
const page = (path: string): Partial<AstroLoggerMessage> => ({ message: `  ├─ ${path}`, newLine: false });
const took = (time: string, more = ''): Partial<AstroLoggerMessage> => ({
  label: 'SKIP_FORMAT',
  message: ` (+${time}) ${more}`,
});

test('a page has a line if it was slow or is not there', () => {
  expect(
    written(
      page('/quick'),
      took('38ms'),
      page('/slow'),
      took('1.30s'),
      page('/empty'),
      took('2ms', '(file not created)'),
    ),
  ).toBe('  ├─ /slow (+1.30s) \n  ├─ /empty (+2ms) (file not created)\n');
});

test('what is said while a page is made is said after its name', () => {
  const warning = { level: 'warn', label: 'build', message: 'planted' } as const;
  expect(written(page('/a'), warning, took('3ms'), { label: 'build', message: 'Complete!' })).toBe(
    '  ├─ /a[WARN] [build] planted\n (+3ms) \n[build] Complete!\n',
  );
});

test('one known warning of the bundler is left out, and no other', () => {
  const { onLog } = quietDirective;
  if (typeof onLog !== 'function') throw new Error('The plugin hears no warnings.');
  const heard = (code: string, directive: string): unknown =>
    onLog.call({} as never, 'warn', {
      code,
      message: `The semantics of the module level directive "${directive}" may not be preserved.`,
    });
  expect(heard('MODULE_LEVEL_DIRECTIVE', 'use astro:head-inject')).toBe(false);
  expect(heard('MODULE_LEVEL_DIRECTIVE', 'use client')).toBeUndefined();
  expect(heard('CIRCULAR_DEPENDENCY', 'use astro:head-inject')).toBeUndefined();
});
