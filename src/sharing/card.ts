/** The picture that a link to the site is shown with: what it is about on the left, a figure as it starts on the right. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type EmblemName, EMBLEMS, emblemParts } from '~/emblems/emblems.ts';
import { escaped } from '~/prose/words.ts';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { light, plotStyles, settled } from './light.ts';
import { mark } from './mark.ts';
import { families, widthOf } from './paint.ts';

/** What previews of links ask for. */
export const CARD = { widthPx: 1200, heightPx: 630 } as const;

/** The sheet of paper that the figure lies on, and how far it keeps from its edges. */
const SHEET = { xPx: 550, yPx: 36, widthPx: 614, heightPx: 558 } as const;
const INSET_PX = 26;
/** Beside the site's name. */
const EMBLEM = { xPx: 426, yPx: 40, sizePx: 92 } as const;
const TEXT = { xPx: 56, widthPx: 462 } as const;
/** A preview is small, and the figure half of it: it wears the letters of the narrowest place that it has been drawn for, a phone's. */
const SEEN_PX = 300;

export interface Card {
  readonly title: string;
  /** A second, smaller heading. */
  readonly subtitle: string;
  readonly foot: string;
  /** The lesson's, with the ground that the figure lies on. */
  readonly emblem?: EmblemName;
  readonly figure: Figure;
}
export interface Figure {
  readonly id: string;
  readonly widget: WidgetDefinition;
  readonly state: State;
}

/** Words on lines that are at most so wide. */
function lines(text: string, fits: (line: string) => boolean): string[] {
  const done: string[] = [];
  for (const word of text.split(' ')) {
    const longer = done.length === 0 ? word : `${done.at(-1)} ${word}`;
    if (done.length > 0 && fits(longer)) done[done.length - 1] = longer;
    else done.push(word);
  }
  return done;
}

/** The same without a last word that stands alone: as narrow as that number of lines allows. */
function balanced(text: string, widthPx: number, width: (line: string) => number): string[] {
  const within = (mostPx: number): string[] => lines(text, (line) => width(line) <= mostPx);
  const count = within(widthPx).length;
  let narrowPx = widthPx;
  while (narrowPx > 0 && within(narrowPx - 8).length === count) narrowPx -= 8;
  return within(narrowPx);
}

interface Heading {
  readonly sizePx: number;
  readonly lines: readonly string[];
}
/** The largest of the sizes in which a heading takes no more lines than it may, and no word is too wide. */
function heading(text: string, sizesPx: readonly number[], most: number): Heading {
  for (const sizePx of sizesPx) {
    const width = (line: string): number => widthOf(line, 'display', sizePx);
    const broken = balanced(text, TEXT.widthPx, width);
    if (broken.length <= most && broken.every((line) => width(line) <= TEXT.widthPx)) return { sizePx, lines: broken };
  }
  throw new Error(`“${text}” does not fit on a picture for links, even in ${sizesPx.at(-1)} px.`);
}

const nothing = (): void => undefined;

/** The figure's own picture, as large as its sheet allows, in the middle of it. */
function drawn({ id, widget, state }: Figure): string {
  const markup = renderToStaticMarkup(
    createElement(widget.Stage, {
      id,
      // As on a phone: a preview is small.
      form: 'phone',
      state,
      description: widget.describe(state),
      set: nothing,
      commit: nothing,
      cancel: nothing,
      focused: '',
    }),
  );
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(markup) ?? [];
  const roomPx = { width: SHEET.widthPx - 2 * INSET_PX, height: SHEET.heightPx - 2 * INSET_PX };
  const scale = Math.min(roomPx.width / Number(width), roomPx.height / Number(height));
  const widthPx = Number(width) * scale;
  const heightPx = Number(height) * scale;
  const xPx = SHEET.xPx + (SHEET.widthPx - widthPx) / 2;
  const yPx = SHEET.yPx + (SHEET.heightPx - heightPx) / 2;
  return settled(markup, families).replace(
    '<svg',
    `<svg x="${xPx}" y="${yPx}" width="${widthPx}" height="${heightPx}"`,
  );
}

/** The emblem of a lesson on its ground. */
function worn(name: EmblemName, ground: string): string {
  const { xPx, yPx, sizePx } = EMBLEM;
  const parts = settled(emblemParts(name).replace('var(--ground)', ground), families);
  return `<svg x="${xPx}" y="${yPx}" width="${sizePx}" height="${sizePx}" viewBox="0 0 120 120">${parts}</svg>`;
}

/** An SVG as a text, for `png` (./paint.ts). */
export function cardSvg({ title, subtitle, foot, emblem, figure }: Card): string {
  const card = light('--color-card');
  const ground = emblem ? EMBLEMS[emblem].ground.light : card;
  const large = heading(title, [76, 70, 64, 58, 52, 46, 40], 4);
  const small = subtitle === '' ? { sizePx: 0, lines: [] } : heading(subtitle, [40, 36, 32, 28], 3);
  const blockPx = large.lines.length * large.sizePx * 1.04 + small.lines.length * small.sizePx * 1.14 + 18;
  let baselinePx = 330 - blockPx / 2;
  const set = ({ lines: all, sizePx }: Heading, leading: number, colour: string): string =>
    all
      .map((line) => {
        baselinePx += sizePx * leading;
        return `<text class="heading" x="${TEXT.xPx}" y="${baselinePx}" font-size="${sizePx}" fill="${colour}">${escaped(line)}</text>`;
      })
      .join('');
  const top = set(large, 1.04, light('--color-ink'));
  baselinePx += 18;
  const below = set(small, 1.14, light('--color-truth'));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.widthPx}" height="${CARD.heightPx}" viewBox="0 0 ${CARD.widthPx} ${CARD.heightPx}">
<style>${plotStyles(SEEN_PX, families).replaceAll(card, ground)}
.plot { overflow: visible; }
.handle-halo, .handle-reach { display: none; }
.heading { font-family: ${families['--font-display']}; font-weight: 700; }
.foot { font-family: ${families['--font-text']}; font-size: 30px; fill: ${light('--color-muted')}; }
</style>
<rect width="${CARD.widthPx}" height="${CARD.heightPx}" fill="${light('--color-paper')}"/>
<rect x="${SHEET.xPx}" y="${SHEET.yPx}" width="${SHEET.widthPx}" height="${SHEET.heightPx}" rx="28" fill="${ground}" stroke="${light('--color-line')}" stroke-width="2"/>
${mark(TEXT.xPx, 52, 64)}
<text class="heading" x="${TEXT.xPx + 82}" y="99" font-size="44" fill="${light('--color-ink')}">Bullseye</text>
${emblem ? worn(emblem, ground) : ''}
${top}${below}
<text class="foot" x="${TEXT.xPx}" y="574">${escaped(foot)}</text>
${drawn(figure).replaceAll(card, ground)}
</svg>`;
}
