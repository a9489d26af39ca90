export interface Segment {
  readonly xPx: number;
  readonly widthPx: number;
}

/** Parts of a bar, one after the other, as wide as their shares of its width. Shares from 0 to 1; where they are all 0, so are the widths. */
export function shareSegments(shares: readonly number[], leftPx: number, rightPx: number): Segment[] {
  let xPx = leftPx;
  return shares.map((share) => {
    const segment = { xPx, widthPx: share * (rightPx - leftPx) };
    xPx += segment.widthPx;
    return segment;
  });
}
