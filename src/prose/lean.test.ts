import { expect, test } from 'vitest';
import { lean } from './lean.ts';

test('places are rounded to a tenth of a pixel, and what a picture says is not', () => {
  expect(lean('<text x="10.123" y="-0.04">0.611</text><path d="M1.25 2,-3.456L4.0 5Z"></path>')).toBe(
    '<text x="10.1" y="0">0.611</text><path d="M1.3 2-3.5L4 5Z"></path>',
  );
});

test('halos, descriptions and hooks of a figure that lives are left out', () => {
  expect(
    lean(
      '<svg role="img" aria-labelledby="a b"><title id="a">x</title><circle class="handle-halo" r="3"></circle></svg>',
    ),
  ).toBe('<svg></svg>');
});
