import { expect, test } from 'vitest';
import { plainCode, renderCode } from './code.ts';
import { startsOf, treeOf } from '~/course/tree.ts';
import { renderTex, texToCopy } from './tex.ts';
import { liveText, requireState, requireWidget } from './words.ts';

const where = 'content/lessons/x.mdx:7';
const at = { 'dart-throw': 'x=-3 y=4' };

test('a live value of a formula stands in both halves: what the eye sees and what a screen reader hears', () => {
  const html = renderTex('d = (\\live{dart-throw.x})^2 + \\live{dart-throw.distance}', true, where, '', at);
  const [mathml = '', visible = ''] = html.split('class="katex-html"');
  expect(mathml).toContain('<mn data-live="dart-throw.x">−3</mn>');
  expect(mathml).toContain('<mn data-live="dart-throw.distance">5.0</mn>');
  expect(visible).toContain('<span class="mord" data-live="dart-throw.x">−3</span>');
  expect(visible).toContain('<span class="mord" data-live="dart-throw.distance">5.0</span>');
});

test('the same live value twice, and as an exponent, is two slots in each half', () => {
  const html = renderTex(
    '\\live{dart-throw.x}^{\\live{dart-throw.x}} + \\error{\\sqrt{\\live{dart-throw.x}}}',
    false,
    where,
  );
  expect(html.match(/data-live="dart-throw\.x"/g)).toHaveLength(6);
  expect(html).not.toMatch(/902100|live:|<a |href|annotation/);
});

test('a live value in front of an operator, in a fraction and in a root keeps its slot and its space', () => {
  for (const tex of [
    '\\live{dart-throw.x} - y',
    '\\error{\\live{dart-throw.x}} + 1',
    '\\frac{\\live{dart-throw.x} + 1}{2}',
    '\\sqrt{\\live{dart-throw.x}}',
    '2 \\cdot \\live{dart-throw.x} = y',
  ]) {
    expect(renderTex(tex, true, where).match(/data-live="dart-throw\.x"[^>]*>6</g), tex).toHaveLength(2);
  }
});

test('a colour of a formula is a class of its role', () => {
  expect(renderTex('\\prediction{\\hat y} - \\truth{y}', false, where)).toMatch(/tone-prediction[\s\S]*tone-truth/);
  expect(renderTex('\\crossentropy{-\\ln p}', false, where)).toContain('tone-cross-entropy');
});

test('what only names an atom is text, what is stacked keeps its elements, and every element is closed', () => {
  const visible = (tex: string): string => renderTex(tex, true, where).split('class="katex-html"')[1] ?? '';
  expect(visible('(a + 1) = \\bigl[\\text{up}\\bigr]')).not.toMatch(
    /class="(?:enclosing|mord|mopen|mclose|mrel|mbin|text)[" ](?!mathnormal)/,
  );
  expect(visible('(1 + 2)')).toMatch(
    />\(1<span class="mspace"[^>]*><\/span>\+<span class="mspace"[^>]*><\/span>.*2\)</,
  );
  expect(visible('\\frac{1}{\\live{dart-throw.x}} + \\sqrt{2}')).toMatch(/pstrut"[^>]*><\/span><span class="mord">/);
  for (const tex of ['(a+1)^2', '\\frac{1}{2}', '\\error{\\live{dart-throw.x}} + \\truth{y}', '\\sqrt{\\text{MSE}}']) {
    const html = renderTex(tex, true, where);
    expect(html.match(/<span/g)?.length, tex).toBe(html.match(/<\/span>/g)?.length);
  }
});

test('inside a widget a name needs no prefix', () => {
  expect(renderTex('\\live{x}', false, where, 'dart-throw', at)).toContain('data-live="dart-throw.x">−3<');
});

test('TeX that cannot be set, links and unknown names are refused with their place', () => {
  expect(() => renderTex('\\frac{1', false, where)).toThrow(
    /^content\/lessons\/x\.mdx:7: the formula \\frac\{1 cannot be set: /,
  );
  const link = renderTex('\\href{https://example.org}{x}', false, where);
  expect(link).not.toMatch(/<a |href=|example/);
  expect(link, 'the command is shown in its place').toContain('\\href');
  expect(() => renderTex('\\live{dart-throw.nothing}', false, where)).toThrow(
    /^content\/lessons\/x\.mdx:7: the live value of dart-throw “nothing” is not known\. Legal: distance, x, y/,
  );
  expect(() => renderTex('\\live{dart-thrown.x}', false, where)).toThrow(
    /the widget “dart-thrown” is not known\. Legal: .*dart-throw/,
  );
});

test('code: plain as a reader would copy it, coloured with each live number in an element of its own', () => {
  const code = 'print({{dart-throw.x}} < {{dart-throw.distance}})  # {{dart-throw.x}}';
  expect(plainCode(code, where, '', at)).toBe('print(-3 < 5.0)  # -3');
  const html = renderCode(code, 'python', where, '', at);
  expect(html).toContain('<span class="token number live" data-live="dart-throw.x" data-form="code">-3</span> &lt; ');
  expect(html).toContain('# <span class="live" data-live="dart-throw.x" data-form="code">-3</span></span>');
  expect(html).toContain(
    '<span class="token number live" data-live="dart-throw.distance" data-form="code">5.0</span>)',
  );
  expect(html).not.toMatch(/902100/);
  expect(html.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<')).toBe(plainCode(code, where, '', at));
});

test('output is escaped and not coloured', () => {
  expect(renderCode('<b> & {{dart-throw.x}}', 'output', where)).toBe(
    '&lt;b> &amp; <span class="live" data-live="dart-throw.x" data-form="code">6</span>',
  );
});

test('code refuses unknown names with their place', () => {
  expect(() => plainCode('{{dart-throw.nothing}}', where)).toThrow(
    /^content\/lessons\/x\.mdx:7: the live value of dart-throw “nothing”/,
  );
  expect(() => renderCode('{{nothing}}', 'python', where, 'dart-throw')).toThrow(
    /^content\/lessons\/x\.mdx:7: the live value of dart-throw “nothing”/,
  );
});

test('a figure that starts elsewhere takes the numbers of its text along', () => {
  const starts = startsOf(
    treeOf(
      '---\ntitle: x\n---\n\n<Ask id="a">\n<Widget id="dart-throw" at="x=-3 y=4" />\n</Ask>\n\n<Widget id="two-darts" />\n',
    ),
  );
  expect(starts).toEqual({ 'dart-throw': 'x=-3 y=4', 'two-darts': '' });
  expect(liveText('dart-throw.x', where, starts)).toBe('−3');
  expect(liveText('two-darts.ax', where, starts)).toBe(liveText('two-darts.ax', where));
  expect(() => liveText('x', where)).toThrow(`${where}: the widget “” is not known.`);
});

test('words refuse what does not resolve, and say what does', () => {
  expect(() => requireWidget('dart', where)).toThrow(
    /^content\/lessons\/x\.mdx:7: the widget “dart” is not known\. Legal: /,
  );
  expect(() => requireState('dart-throw', 'x=3 z=4', where)).toThrow(
    `${where}: in a state of dart-throw, the field or value “z=4” is not known. Legal: x, y, throws.`,
  );
  expect(() => requireState('dart-throw', 'x=left', where)).toThrow(
    '“x=left” is not known. Legal: a number from -20 to 20 in steps of 0.5.',
  );
  expect(liveText('dart-throw.distance', where, at)).toBe('5.0');
});

test('a formula has a sentence that can be spoken, with its numbers, and the sentence without them to be filled in', () => {
  const html = renderTex('d = \\sqrt{\\live{dart-throw.x}^2 + 4}', false, where, '', at);
  expect(html).toContain(
    '<math aria-label="d equals the square root of −3 squared plus 4 end root" data-spoken="d equals the square root of {dart-throw.x} squared plus 4 end root" ',
  );
  expect(renderTex('a < 1', false, where)).toContain('<math aria-label="a is less than 1" xmlns');
  expect(renderTex('2^{\\live{dart-throw.x}}', false, where, '', at)).toContain('aria-label="2 to the −3 power"');
});

test('what is copied of a formula has its live values by name, and what is TeX has nothing of ours but them', () => {
  const html = renderTex('\\text{loss} = \\sqrt{\\error{\\live{x}}^2} < 2', false, where, 'dart-throw', at);
  expect(html).toContain('<span class="katex" translate="no" data-plain="loss = √({dart-throw.x}²) &lt; 2">');
  expect(texToCopy('\\squared{\\text{MSE}} = \\live{mse} + \\crossentropy{\\live{one-dot.loss}}', 'mse-houses')).toBe(
    '{\\text{MSE}} = \\live{mse-houses.mse} + {\\live{one-dot.loss}}',
  );
  expect(texToCopy('\\error{a} \\\\[4pt] b')).toBe('\\begin{gathered} {a} \\\\[4pt] b \\end{gathered}');
  const cases = '\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}';
  expect(texToCopy(cases)).toBe(cases);
});
