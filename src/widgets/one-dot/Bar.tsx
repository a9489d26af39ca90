import type { ReactNode } from 'react';
import { type Form, FORMS } from '~/plot/form.ts';
import { HalvedBoard, RIM_PX } from '~/plot/HalvedBoard.tsx';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import { besides, layouts, type Span } from './layout.ts';
import { halves } from '~/widgets/beliefs.ts';

/** From the line to a word that nothing pushes away. */
const HOME_PX = 40;

/** The board, seen from the side: pale where an answer counts as right, in the shade where it does not. Words dodge what is `taken`. */
export function Bar({ form, taken }: { form: Form; taken: readonly Span[] }): ReactNode {
  const { frame, barPx, halfPx, linePx } = layouts[form];
  const leftPx = frame.leftPx - RIM_PX / 2;
  const rightPx = frame.rightPx + RIM_PX / 2;
  const word = (text: string, side: -1 | 1): ReactNode => {
    const half = textWidth(text, 'strong', FORMS.wide.namePx) / 2;
    const within: Span = side < 0 ? [leftPx + 2, linePx - 3] : [linePx + 3, rightPx - 2];
    return (
      <Words look="board-word" xPx={besides(linePx + side * (half + HOME_PX), half, within, taken)} yPx={barPx} centred>
        {text}
      </Words>
    );
  };
  return (
    <g aria-hidden="true">
      <HalvedBoard
        {...{ leftPx, rightPx, linePx }}
        topPx={barPx - halfPx + RIM_PX}
        bottomPx={barPx + halfPx - RIM_PX}
        risePx={24}
      />
      {form === 'wide' && word(halves.wrong, -1)}
      {form === 'wide' && word(halves.right, 1)}
    </g>
  );
}
