/**
 * Places for the labels of one column. Each is as near to its wished place as the gap between neighbours allows; their order stays, and none is
 * outside [lowPx, highPx]. If they do not all fit, the gap is given up at the low end. The result is in the order of the wishes.
 */
export function keepApart(wishesPx: readonly number[], gapPx: number, lowPx: number, highPx: number): number[] {
  const order = wishesPx.map((_, i) => i).sort((a, b) => (wishesPx[a] as number) - (wishesPx[b] as number));
  const placed = [...wishesPx];
  const at = (i: number): number => placed[i] as number;
  // Two that collide are shifted by half each; then the whole column is brought into its bounds.
  for (let round = 0; round < wishesPx.length; round++) {
    order.slice(1).forEach((below, n) => {
      const above = order[n] as number;
      const missing = gapPx - (at(below) - at(above));
      if (missing > 0) {
        placed[above] = at(above) - missing / 2;
        placed[below] = at(below) + missing / 2;
      }
    });
  }
  let floor = lowPx;
  for (const i of order) {
    placed[i] = Math.max(floor, at(i));
    floor = at(i) + gapPx;
  }
  let ceiling = highPx;
  for (const i of [...order].reverse()) {
    placed[i] = Math.max(lowPx, Math.min(ceiling, at(i)));
    ceiling = at(i) - gapPx;
  }
  return placed;
}
