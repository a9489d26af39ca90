export interface Segment {
  readonly xPx: number;
  readonly widthPx: number;
}

/** The parts of a bar, side by side, as wide as their shares (0 to 1) of its width. If all shares are 0, so are the widths. */
export function shareSegments(shares: readonly number[], leftPx: number, rightPx: number): Segment[] {
  let xPx = leftPx;
  return shares.map((share) => {
    const segment = { xPx, widthPx: share * (rightPx - leftPx) };
    xPx += segment.widthPx;
    return segment;
  });
}
