import { bareNumber, liveParts, workOut } from '~/course/answer.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { problem } from './problem.ts';

const EXAMPLE = 'a live value: mse-houses.mse at guess1=350';
type Place = { readonly file: string; readonly line: number };
export type CheckLive = (of: string, at: string, place: Place) => string[];

/** What the rules of every kind of question ask about answers that are worked out. */
export interface AnswerCheck {
  /** NaN where it cannot be worked out. */
  valueOf(text: string): number;
  textOf(text: string): string;
  faultsOf(what: string, text: string, at: Place): string[];
  /** An answer is never typed. */
  typedFaults(answer: string, at: Place): string[];
}
export interface Placed extends AnswerCheck {
  at(...path: (string | number)[]): Place;
}

export function answerCheck(widgets: ReadonlyMap<string, WidgetDefinition>, checkLive: CheckLive): AnswerCheck {
  return {
    valueOf: (text) => workOut(text, widgets)?.value ?? Number.NaN,
    textOf: (text) => workOut(text, widgets)?.text ?? '',
    faultsOf: (what, text, at) => {
      const live = liveParts(text);
      const faults = live ? checkLive(live.of, live.at, at) : [];
      const legal = live
        ? 'a live value that is a number'
        : `digits, + - * / ** ( ) and functions of Math, or ${EXAMPLE}`;
      return faults.length > 0 || workOut(text, widgets)
        ? faults
        : [problem({ ...at, what, bad: text, why: 'cannot be worked out', legal })];
    },
    typedFaults: (answer, at) =>
      bareNumber(answer) === undefined
        ? []
        : [problem({ ...at, what: 'the answer', bad: answer, why: 'is typed', legal: `arithmetic, or ${EXAMPLE}` })],
  };
}
