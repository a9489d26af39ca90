/** A bar on the ground, round a middle, in pixels. One that is too high for its picture ends in a point. */
export const barPath = ({
  xPx,
  widthPx,
  groundPx,
  heightPx,
  pointed,
}: Readonly<Record<'xPx' | 'widthPx' | 'groundPx' | 'heightPx', number>> & { readonly pointed: boolean }): string =>
  `M${xPx - widthPx / 2} ${groundPx}v${-heightPx}${pointed ? `l${widthPx / 2} -14l${widthPx / 2} 14` : `h${widthPx}`}v${heightPx}Z`;
