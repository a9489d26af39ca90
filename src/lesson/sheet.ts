/**
 * What a question answers. It is kept out of the lesson's page, so that nobody reads an answer by accident, in /answers/<slug>.json,
 * which is fetched when a question of that lesson is first touched, and by the review deck.
 */
export interface Told {
  readonly reply: string;
  readonly right?: true;
  /** A figure of the lesson that shows it: widget, state, and the address of both. */
  readonly show?: readonly [widget: string, state: string, link: string];
}

export interface ChoiceSheet {
  readonly question: string;
  readonly options: readonly (Told & { readonly text: string })[];
}

export interface NumberSheet {
  readonly question: string;
  readonly number: {
    readonly is: number;
    /** The answer as it is written. */
    readonly text: string;
    readonly tolerance: number;
    readonly unit: string;
    readonly right: Told;
    readonly otherwise: Told;
    readonly typical: readonly (Told & { readonly when: number })[];
  };
}

export type QuestionSheet = ChoiceSheet | NumberSheet;

/** Everything that the questions of a lesson answer, by the question's id. */
export type Sheet = Readonly<Record<string, QuestionSheet>>;
