import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeSearch } from './address.ts';
import { mended } from './mended.ts';

const whole = '?dart.x=-12.5&dart.where=high-left&v=1';
const meant = { text: { x: '-12.5', where: 'high-left' }, version: '1' };

test.each([
  ['&amp; for &', '?dart.x=-12.5&amp;dart.where=high-left&amp;v=1'],
  ['&amp;amp; for &', '?dart.x=-12.5&amp;amp;dart.where=high-left&amp;amp;v=1'],
  ['&#38; for &, encoded', '?dart.x=-12.5&#38;dart.where=high-left&#x26;v=1'],
  ['&amp%3B for &', '?dart.x=-12.5&amp%3Bdart.where=high-left&amp%3Bv=1'],
  ['a full stop behind it', `${whole}.`],
  ['a comma behind it', `${whole},`],
  ['a bracket behind it', `${whole})`],
  ['a bracket and a full stop behind it', `${whole}).`],
  ['an angle bracket behind it', `${whole}%3E`],
  ['a quotation mark behind it', `${whole}%E2%80%9D`],
  ['Markdown behind it', `${whole}**`],
  ['a slash behind it', `${whole}/`],
  ['an ellipsis behind it', `${whole}%E2%80%A6`],
  ['punctuation behind a value', '?v=1&dart.where=high-left&dart.x=-12.5).'],
  ['a line break inside', '?dart.x=-12.5&dart.whe%0D%0Are=high-left&v=1'],
  ['a blank where the line broke', '?dart.x=-12.5&%20dart.where=high-%20left&v=1'],
  ['a + where the line broke', '?dart.x=-12.5&+dart.where=high-left&v=1'],
  ['invisible blanks', '?dart.x=%E2%80%8B-12.5&dart.where=high-%C2%ADleft&v=1%EF%BB%BF'],
  ['quoted-printable', '?dart.x=3D-12.5&dart.where=3Dhigh-left&v=3D1'],
  ['soft line breaks in values', '?dart.x=3D-1=2.5&dart.where=3Dhigh-=left&v=3D1='],
  ['a soft line break in a name', '?da=rt.x=3D-12.5&dart.=where=3Dhigh-left&v=3D1'],
  ['soft line breaks at separators', '?dart.x=3D-12.5&=dart.where==3Dhigh-left=&v=3D1'],
  ['encoded twice', '?dart.x=%252D12.5&dart.where=high%252Dleft&v=1'],
  ['= encoded', '?dart.x%3D-12.5&dart.where%3Dhigh-left&v%3D1'],
  ['all of it encoded', '?dart.x%3D-12.5%26dart.where%3Dhigh-left%26v%3D1'],
  ['all of it encoded twice', '?dart.x%253D-12.5%2526dart.where%253Dhigh-left%2526v%253D1'],
  ['encoded with its &amp;', '?dart.x%3D-12.5%26amp%3Bdart.where%3Dhigh-left%26amp%3Bv%3D1'],
  ['the dot encoded', '?dart%2Ex=-12%2E5&dart%2Ewhere=high-left&v=1'],
  ['a typographic minus', '?dart.x=%E2%88%9212.5&dart.where=high%E2%80%91left&v=1'],
  ['an en dash', '?dart.x=%E2%80%9312.5&dart.where=high-left&v=1'],
  ['two question marks', `?${whole}`],
  ['somebody’s parameters behind a second ?', `${whole}?utm_source=mail&utm_medium=x`],
  ['its own fragment, encoded', `${whole}%23dart`],
  ['a fragment and a bracket', `${whole}%23dart%29.`],
])('%s is read through', (_, search) => {
  expect(readAddress('dart', search)).toEqual(meant);
  expect(writeSearch('dart', search, {}), 'and the next change cleans the address').not.toMatch(/dart|v=/);
});

test('what is ours already, and what is not ours, stays as it is', () => {
  for (const search of [whole, '', '?', '?utm_source=a%20b.&q=1)', '?other.x=1).&junk=%00%ff', '?dart.x', '?=&&=='])
    expect(mended('dart', search).replace(/^\?/, '')).toBe(search.replace(/^\?/, ''));
  expect(mended('dart', '?other.x%3D1%26dart.x%3D2')).toBe('?other.x=1&dart.x=2');
});

test('nonsense is left for the figure to tell, and never throws', () => {
  for (const search of ['?dart.x=1,5', '?dart.x=NaN', '?dart.x=', '?dart.x=%E0%A4%A', '?dart.%3Cimg%3E=1'])
    expect(Object.keys(readAddress('dart', search).text), search).toHaveLength(1);
  expect(readAddress('dart', '?dart.x=1,5').text).toEqual({ x: '1,5' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (search) => {
      expect(typeof mended('dart', search)).toBe('string');
    }),
  );
});

test('a megabyte of separators, percent signs or full stops is quickly done with', () => {
  const start = performance.now();
  for (const junk of ['&amp;', '%25', 'dart.x=.', '=', '.']) readAddress('dart', `?dart.x=${junk.repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});
