const plain = /^(?:\d+\.?\d*|\.\d+)$/;
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * What a person typed as a number: a point or a comma for the decimals, separators, a sign, a unit behind it. "1,609" is sixteen hundred
 * to some and one and a half to others; the reading that is nearer to `near` is meant. Undefined where there is no number.
 */
export function readNumber(text: string, near: number): number | undefined {
  const [, sign = '', typed = ''] =
    /^([-−+]?)\p{Sc}?([\d.,]+|\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?)\s*[^\d]*$/u.exec(text.trim()) ?? [];
  const digits = typed.replace(/[\s'’]/g, '');
  const swapped = digits.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
  return [digits, swapped]
    .filter((reading) => plain.test(reading) || grouped.test(reading))
    .map((reading) => Number(reading.replaceAll(',', '')) * (sign === '-' || sign === '−' ? -1 : 1))
    .filter(Number.isFinite)
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
