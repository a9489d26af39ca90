import katex from 'katex';
import { expect, test } from 'vitest';
import { plain } from './plain.ts';

const typed = (tex: string): string =>
  plain(katex.renderToString(tex, { displayMode: true, output: 'mathml', strict: 'ignore' }));

test.each([
  ['\\text{MSE} = \\frac{1}{n} \\sum_{i=1}^{n} (\\hat y_i - y_i)^2', 'MSE = (1/n) Σᵢ₌₁ⁿ (ŷᵢ − yᵢ)²'],
  ['\\text{MAE} = \\frac1n \\sum_i \\lvert\\,\\hat y_i - y_i\\,\\rvert', 'MAE = (1/n) Σᵢ |ŷᵢ − yᵢ|'],
  ['\\text{RMSE} = \\sqrt{\\frac{1}{n}}, \\sqrt{x}, \\sqrt{2{,}825}', 'RMSE = √(1/n), √x, √2,825'],
  ['-y\\ln\\hat y - (1-y)\\ln(1-\\hat y)', '−y ln ŷ − (1 − y) ln(1 − ŷ)'],
  ['-\\frac{y}{\\hat y} + \\frac{1-y}{1-\\hat y}', '−y/ŷ + (1 − y)/(1 − ŷ)'],
  ['e^{-z} + 10^{-3} + x^{12} + \\lvert e\\rvert^{p}', 'e^(−z) + 10⁻³ + x¹² + |e|^p'],
  ['-\\,(\\,a \\cdot \\ln b\\,) = -\\sum_k y_k', '−(a · ln b) = −Σₖ yₖ'],
  ['-\\ln p_{\\text{truth}}', '−ln p_truth'],
  ['\\max(0,\\; 1 - y\\,s)', 'max(0, 1 − y s)'],
  ['\\text{left} - \\text{right}, \\text{mean of } -x', 'left − right, mean of −x'],
  ['\\lvert -3 \\rvert = 3 \\qquad (-3)^2 = 9', '|−3| = 3\n(−3)² = 9'],
  ['a = b \\\\[4pt] w \\leftarrow w - \\text{rate} \\times \\text{slope}', 'a = b\nw ← w − rate × slope'],
  [
    '\\begin{cases} \\tfrac12 e^2 & \\lvert e\\rvert \\le \\delta\\\\ \\delta\\operatorname{sign}(e) & \\text{beyond} \\end{cases}',
    '(1/2)e² if |e| ≤ δ; δ sign(e) beyond',
  ],
  ['\\bar x = \\log_2 8', 'x̄ = log₂ 8'],
])('%s is typed as %s', (tex, text) => {
  expect(typed(tex)).toBe(text);
});

test('the mark of a live number never becomes small letters', () => {
  expect(typed('x^{90210003} + y_{90210004}')).toBe('x^90210003 + y_90210004');
});
