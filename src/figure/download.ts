import { plainNumber } from '~/math/format.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { fontsOf } from './picture-fonts.ts';

/** What the style sheets give the marks. A picture that leaves the page has to carry it along. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'display',
  'r',
];

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The picture as it stands, on paper of its theme, with every style and the fonts written into it. */
async function standalone(svg: SVGSVGElement): Promise<string> {
  const clone = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  clone.querySelectorAll('*').forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of carried)
      (element as SVGElement).style.setProperty(property, style.getPropertyValue(property));
  });
  const { width, height } = svg.viewBox.baseVal;
  clone.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  clone.setAttribute('width', String(width));
  clone.setAttribute('height', String(height));
  const paper = getComputedStyle(svg).getPropertyValue('--color-card');
  clone.insertAdjacentHTML('afterbegin', `<rect width="${width}" height="${height}" fill="${paper}"/>`);
  const fonts = document.createElementNS(clone.namespaceURI, 'style');
  fonts.textContent = await fontsOf(svg);
  if (fonts.textContent !== '') clone.prepend(fonts);
  return new XMLSerializer().serializeToString(clone);
}

export const saveSvg = async (name: string, svg: SVGSVGElement): Promise<void> =>
  save(`${name}.svg`, new Blob([await standalone(svg)], { type: 'image/svg+xml' }));

/** Twice the size of the view box, so that it prints well. Rejects when the browser cannot draw it. */
export async function savePng(name: string, svg: SVGSVGElement): Promise<void> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(await standalone(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  if (!blob) throw new Error('The picture could not be drawn.');
  save(`${name}.png`, blob);
}

/** A cell that is only a number: commas and minus signs in words are left alone. */
const numeric = /^[+−]?[\d,]+(?:\.\d+)?(?:e\+\d+)?$/;

/** Comma-separated values (RFC 4180), numbers with an ASCII minus and no separators. The first column names the row. */
export const csv = ({ columns, rows }: Table): string =>
  [columns, ...rows.map((row) => row.map((cell, i) => (i > 0 && numeric.test(cell) ? plainNumber(cell) : cell)))]
    .map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\r\n');

export const saveCsv = (name: string, table: Table): void =>
  save(`${name}.csv`, new Blob([csv(table)], { type: 'text/csv' }));
