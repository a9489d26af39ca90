import type { Manner } from '~/math/manner.ts';

/**
 * What a question answers. It is kept out of the lesson's page, so that nobody reads an answer by accident, in /answers/<slug>.json,
 * which is fetched when a question of that lesson is first touched, and by the review deck.
 */
export interface Told {
  readonly reply: string;
  readonly right?: true;
  /** A figure that shows it, of this lesson or an earlier one: widget, state, and the address of both. */
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

export interface MarkerSheet {
  readonly question: string;
  readonly marker: {
    /** Answers in the order of the markers, with what they are of. */
    readonly marks: readonly { readonly name: string; readonly is: number; readonly text: string }[];
    readonly tolerance: number;
    readonly unit: string;
    /** Decimals that a marker can have. */
    readonly digits: number;
    readonly right: Told;
    readonly otherwise: Told;
    /** `when`: for each marker from where to where. */
    readonly typical: readonly (Told & { readonly when: readonly (readonly [from: number, to: number])[] })[];
  };
}

export interface CurveSheet {
  readonly question: string;
  readonly curve: {
    readonly columns: readonly number[];
    /** The true values at the columns, and the true curve as it is drawn. */
    readonly is: readonly number[];
    readonly drawn: readonly (readonly [x: number, y: number])[];
    /** How many of the first columns were given. */
    readonly known: number;
    readonly tolerance: number;
    readonly unit: string;
    readonly digits: number;
    /** What a column is called ("step"), and the height of the box. */
    readonly name: string;
    readonly span: number;
    readonly right: Told;
    readonly otherwise: Told;
    readonly typical: readonly (Told & { readonly when: Manner })[];
  };
}

export interface SortSheet {
  readonly question: string;
  readonly sort: {
    /** What the cards say, in the order of the page. */
    readonly texts: readonly string[];
    /** The right order: cards by their place on the page. */
    readonly order: readonly number[];
    /** What is worked out for each card, in the order of the page; none for an order without numbers. */
    readonly values: readonly string[];
    readonly first: string;
    readonly last: string;
    readonly right: Told;
    readonly near: Told;
    readonly far: Told;
    readonly typical: readonly (Told & { readonly before: number; readonly after: number })[];
  };
}

export type QuestionSheet = ChoiceSheet | NumberSheet | MarkerSheet | CurveSheet | SortSheet;

/** Everything that the questions of a lesson answer, by the question's id. */
export type Sheet = Readonly<Record<string, QuestionSheet>>;
