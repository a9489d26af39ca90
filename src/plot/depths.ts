/** How deep each of several equal things hangs, 0 for the highest: the first row from above in which it touches none that stands left of it. */
export function depthsOf(placesPx: readonly number[], widthPx: number): number[] {
  const rightmost: number[] = [];
  const depths: number[] = [];
  const order = placesPx.map((px, i) => ({ px, i })).sort((a, b) => a.px - b.px);
  for (const { px, i } of order) {
    const free = rightmost.findIndex((before) => px - before >= widthPx);
    const depth = free < 0 ? rightmost.length : free;
    rightmost[depth] = px;
    depths[i] = depth;
  }
  return depths;
}
