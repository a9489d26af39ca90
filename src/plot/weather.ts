/** A drop, or a sun with eight rays, as a path round a place in pixels. */
export function weatherPath(rainy: boolean, xPx: number, yPx: number, sizePx: number): string {
  if (rainy)
    return `M${xPx} ${yPx - sizePx}q${sizePx} ${1.2 * sizePx} ${sizePx * 0.75} ${1.35 * sizePx}a${0.75 * sizePx} ${0.75 * sizePx} 0 0 1 ${-1.5 * sizePx} 0q${-0.25 * sizePx} ${-0.15 * sizePx} ${0.75 * sizePx} ${-1.35 * sizePx}Z`;
  const r = 0.55 * sizePx;
  const rays = Array.from({ length: 8 }, (_, i) => {
    const across = Math.sin((i * Math.PI) / 4);
    const down = -Math.cos((i * Math.PI) / 4);
    return `M${(xPx + 0.85 * sizePx * across).toFixed(1)} ${(yPx + 0.85 * sizePx * down).toFixed(1)}l${(0.4 * sizePx * across).toFixed(1)} ${(0.4 * sizePx * down).toFixed(1)}`;
  });
  return `M${xPx - r} ${yPx}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z${rays.join('')}`;
}
