import { memo, type ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import type { Wagered, WidgetDefinition } from '~/widgets/define-widget.ts';

type Wager = NonNullable<NonNullable<WidgetDefinition['twoForms']>['wager']>;

/** Over the headline: that a bet is asked for, and afterwards what it was and what it came to. A reader who found out by hand is told nothing. */
export function settledText({ options, answer }: Wager, { open, bet }: Wagered): string {
  if (open) return 'Your bet';
  const option = bet === undefined ? undefined : options[bet];
  if (!option) return '';
  return option.right ? `You bet “${option.text}”. Right!` : `You bet “${option.text}”. ${answer}`;
}

const share = (px: number, wholePx: number): string => `${(100 * px) / wholePx}%`;

/** The options of a wager, at their places in the picture where they have some. Settled, they keep their room, so that nothing below moves. */
export const Options = memo(
  function Options({
    wager: { options },
    open,
    labelledby,
    onBet,
  }: {
    wager: Wager;
    open: boolean;
    labelledby: string;
    onBet: (option: number) => void;
  }): ReactNode {
    return (
      <div className="bets" role="group" aria-labelledby={labelledby} {...(!open && { inert: true })}>
        {options.map(({ text, at }, i) => (
          <button
            key={text}
            type="button"
            className="option"
            data-placed={at && ''}
            style={at && { left: share(at[0], FORMS.wide.widthPx), top: share(at[1], FORMS.wide.heightPx) }}
            onClick={() => onBet(i)}
          >
            {text}
          </button>
        ))}
      </div>
    );
  },
  (before, now) => before.open === now.open,
);
