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
