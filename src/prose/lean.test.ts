import { expect, test } from 'vitest';
import { lean } from './lean.ts';

test('places are rounded to a tenth of a pixel, and what a picture says is not', () => {
  expect(
    lean('<svg><text x="10.123" y="-0.04">0.611</text><path d="M1.25 2L-3.456,4L4.0 5L4.0,9.0"></path></svg>'),
  ).toBe('<svg><text x="10.1" y="0">0.611</text><path d="m1.3 2-4.8 2L4 5v4"/></svg>');
});

test('a small shape that is drawn large keeps its form', () => {
  expect(lean('<svg><g class="dart"><path d="M-.52 -.8C-.2 -.96 .2 -.96 .52 -.8"></path></g></svg>')).toBe(
    '<svg><g class="dart"><path d="M-.52-.8C-.2-.96.2-.96.52-.8"/></g></svg>',
  );
});

test('halos, descriptions and hooks of a figure that lives are left out', () => {
  expect(
    lean(
      '<svg role="img" aria-labelledby="a b"><title id="a">x</title><circle class="handle-halo" r="3"></circle></svg>',
    ),
  ).toBe('<svg/>');
});

test('a curve keeps the points that it needs to look the same', () => {
  expect(lean('<svg><path d="M0,0L10,0.1L20,0L30,-0.1L40,20L41,30"></path></svg>')).toBe(
    '<svg><path d="m0 0 30-.1L40 20l1 10"/></svg>',
  );
});

test('a picture as small as a stamp goes without words and without what is too fine', () => {
  const drawn =
    '<svg><g class="pill tone-ink"><rect x="1"></rect></g><text>7</text><g class="dart"><path class="dart-grip"></path><path class="dart-flight" d="M0 0V9"></path></g></svg>';
  expect(lean(drawn, true)).toBe('<svg><g class="dart"><path class="dart-flight" d="M0 0v9"/></g></svg>');
  expect(lean(drawn)).toContain('dart-grip');
});
