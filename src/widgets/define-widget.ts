import type { ReactNode } from 'react';
import type { Trained } from '~/controls/trained.tsx';
import type { Tone } from '~/styles/tones.ts';
import type { Form } from '~/plot/form.ts';
import type { Fields, State } from '~/state/field.ts';

/** Roles of colour that a number may wear: a mark's, but never muted. */
type ReadoutTone = Exclude<Tone, 'muted'>;

interface StageProps<F extends Fields> {
  /** The widget's id, also the id of its <Plot>. */
  readonly id: string;
  readonly state: State<F>;
  /** The sentence of `describe`, for the picture's description. */
  readonly description: string;
  /** Shows a change at once, without recording it: call it for every move of a gesture. Numbers are snapped into bounds. */
  set(patch: Partial<State<F>>): void;
  /** Ends the gesture: one undo step, and the address follows. With a patch: a change and its end in one, as for a tap. */
  commit(patch?: Partial<State<F>>): void;
  /** Takes the gesture back. */
  cancel(): void;
  /** The field whose slider has the focus, or the empty string. */
  readonly focused: string;
  /** The widget's id: the root's may be another, where a figure stands twice on a page. */
  readonly widget?: string;
  /** Which of its two drawings, where it has two, and whether it is the one that is not seen. */
  readonly form?: Form;
  readonly unseen?: boolean;
  readonly wager?: Wagered;
}

/** How far a figure's wager is: open until a bet is made or the answer has been seen, and the option that was bet on, counted from 0. */
export interface Wagered {
  readonly open: boolean;
  readonly bet?: number | undefined;
}

/** A bet on what the picture will show, before it shows it. The figure is live all the while; only the answer is hidden. */
interface Wager {
  readonly question: string;
  /** Two to four, of a few words. In the wide picture one may stand where the answer will be: its middle, in pixels of the view box. */
  readonly options: readonly {
    readonly text: string;
    /** Why it is wrong, for who bet on it. Empty for the right one. */
    readonly reply: string;
    readonly right?: boolean;
    readonly at?: readonly [xPx: number, yPx: number] | undefined;
  }[];
  /** How the answer is called when a bet is settled: "You bet 12. It’s 16." */
  readonly answer: string;
  /** What stands in the sentence's place while it is open. */
  readonly meanwhile?: string | undefined;
  /** Where a bet leads: the state in which the answer is seen. Left out, it is seen where the figure stands. */
  readonly state?: Partial<State> | undefined;
  /** Whether it is time to ask: from the start, if left out. */
  asked?(state: State): boolean;
  /** Whether a reader who stopped here, after moving the figure by hand, has seen the answer. */
  seen(state: State): boolean;
}

interface Readout {
  /** Name of a live value. */
  readonly live: string;
  readonly label: string;
  readonly tone: ReadoutTone;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The loss as a tone: the lower the loss, the lower the tone. */
export interface Pitch<S> {
  /** Names of live values that are losses. Of several, the one that changes is heard. */
  readonly live: readonly [string, ...string[]];
  /** A loss this large, or larger, is the highest tone. */
  most(state: S): number;
  /** Down to this loss equal factors are equal steps of the tone; a hundredth of `most` if left out. */
  readonly least?: number;
}

/** What plays by itself, once it is asked to: a whole-number field that counts steps. Its slider, always in sight, is the scrubber. */
interface PlayerOf<F extends Fields> {
  readonly field: keyof F & string;
  /** Steps a second from this state on; asked anew for every picture. */
  perSecond(state: State<F>): number;
  /** The step at which playing ends, at most the field's max. */
  last(state: State<F>): number;
}

/** Parts of the wide picture: of its upper half (`low` is the left one, under a large number), its whole width for one line at the top, the middle of its lower half, or the upper left one with the buttons at the very bottom (`apart`). */
export type Quiet = 'left' | 'apart' | 'low' | 'middle' | 'right' | 'corner' | 'top' | 'below';

/** What the frame asks of a figure of this form, besides what it asks of every widget. */
interface TwoForms {
  readonly quiet: Quiet;
  /** Whether the card is dark, whatever the page’s theme. */
  night?(state: State): boolean;
  readonly wager?: Wager;
  headline(state: State): string;
  /** The sentence with its colours: `describe` is the same as plain text. */
  sentence(state: State): string;
}

export interface WidgetDefinition<F extends Fields = Fields> {
  /** An instruction: "Drag the dart". */
  readonly title: string;
  readonly fields: F;
  /** Named texts, ready to read (typographic minus, grouped thousands, no unit): every number that the page may show. */
  live(state: State<F>): Readonly<Record<string, string>>;
  /** One or two plain sentences about this very state: caption, SVG description, text without script, live region. */
  describe(state: State<F>): string;
  /** Only arithmetic and SVG: it also runs on the server, so no window, no effects that change the picture. */
  Stage(props: StageProps<F>): ReactNode;
  /** The numbers beside the picture. */
  readonly readouts: readonly Readout[];
  /** Parts of the picture that words can light: groups with `data-part`. A read-out is one by the name of its live value. */
  readonly parts?: readonly string[];
  /** What a reader hears who asks to hear the loss. */
  readonly pitch: Pitch<State<F>>;
  /** Fields with a visible slider, choice or switch, in order; all number, choice and flag fields if left out. Fields of a
   * handle that have no visible slider are named in `hidden`, and get their range input out of sight. */
  controls?(state: State<F>): readonly (keyof F & string)[];
  hidden?(state: State<F>): readonly (keyof F & string)[];
  /** Number fields that end before their bounds in this state, and where: the slider ends there, and no change goes beyond. Without histories, as `controls`. */
  ends?(state: State<F>): Readonly<Partial<Record<keyof F & string, number>>>;
  /** Pairs of fields that are the two coordinates of one point: the arrows of one slider move the other too. */
  readonly pairs?: readonly (readonly [x: keyof F & string, y: keyof F & string])[];
  /** Buttons to play, pause and step; nothing plays before it is asked to. */
  readonly player?: PlayerOf<F>;
  /** Situations worth a tap. `state` is laid over the state in which the figure starts. */
  readonly presets?: readonly { readonly label: string; readonly state: Partial<State<F>> }[];
  /** Buttons that change the state from where it is; undefined greys the button out. */
  readonly actions?: readonly {
    readonly label: string;
    run(state: State<F>): Partial<State<F>> | undefined;
  }[];
  /** Goals that the program can check. `moves` counts runs of changes to the same field since the last reset. The hint points the way, for those who ask, and does not give the answer away. */
  readonly goals?: readonly {
    readonly text: string;
    readonly hint: string;
    /** What the picture calls out when it is reached, two or three words; its usual headline if left out. */
    readonly won?: string | undefined;
    reached(state: State<F>, moves: number): boolean;
  }[];
  /** The state as data: table view and CSV. The first column names the row. */
  table(state: State<F>): Table;
  /** TeX under the picture; \live{name} is a live value. Rows are parted by `\\`; a table (`aligned`) costs the browser several layouts a move. Only the server reads it. */
  readonly formula?: string;
  /** Python under the picture; {{name}} is a live value. Only the server reads it. */
  readonly code?: string;
  /** The line of `code` that is running in this state, counted from 1: it is lit. */
  codeLine?(state: State<F>): number;
  /** For a widget whose states stand on training runs that may take long: `trained((state) => plans)` of `~/controls/trained.tsx`. */
  readonly training?: Trained<State<F>>;
  /** For a figure that is drawn for a wide card and for a phone (`defineFigure`): what its frame shows in and under the picture. */
  readonly twoForms?: TwoForms;
  /** States, laid over the defaults, for the bench and the contract tests. */
  readonly samples: readonly Partial<State<F>>[];
}

/** What words can light in a figure: the named parts of its picture, and its read-outs. */
export const partsOf = ({ parts = [], readouts }: Pick<WidgetDefinition, 'parts' | 'readouts'>): string[] => [
  ...parts,
  ...readouts.map(({ live }) => live),
];
