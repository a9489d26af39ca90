import { createElement, type ReactNode } from 'react';
import { type Hold, HoldContext } from '~/plot/hold.ts';
import type { Form } from '~/plot/form.ts';
import type { PlotProps } from '~/plot/Plot.tsx';
import type { Fields, State } from '~/state/field.ts';
import type { Quiet, Table, Wagered, WidgetDefinition } from './define-widget.ts';
import { plain } from './sentence.ts';

type WholeState = State;

/** A number that a page may show: what it is of the model, and how it is written. Or words, ready to read. */
type Shown<M, S> = { of(model: M, state: S): number; as(value: number): string } | { of(model: M, state: S): string };

/** The texts of all numbers, by name. */
export type Say<Name extends string = string> = Readonly<Record<Name, string>>;

export interface PictureProps<F extends Fields, M, Name extends string = string> {
  /** Unique on the page; ids in the picture begin with it. */
  readonly id: string;
  readonly form: Form;
  /** Without a card round it, as on the front page: the page has the words and the numbers. */
  readonly bare: boolean;
  readonly state: State<F>;
  readonly model: M;
  readonly say: Say<Name>;
  /** What every figure's picture has: its id, its form, its title and what it says in words. */
  readonly plot: Omit<PlotProps, 'frame' | 'children'>;
  /** While it is open, the picture hides the answer; afterwards it may show what was bet. A figure without a wager has none open. */
  readonly wager: Wagered;
}

/** Every text of a figure that a reader meets; what depends on the state is a function of its model. */
interface Words<F extends Fields, M, Name extends string> {
  /** What the picture is, for those who do not see it. */
  readonly picture: string;
  /** What is to be done, at most 45 characters each, with a hint for those who ask, and two or three words that the picture calls out when it is done. They are judged in `reached`. */
  readonly goals: readonly { readonly text: string; readonly hint: string; readonly won?: string }[];
  /** One or two sentences about this very state; `{error|2.4 minutes}` is a number in its colour (./sentence.ts). */
  sentence(say: Say<Name>, model: M, state: State<F>): string;
  /** What the picture shows just now, in a few words, in its quiet place; colours as in the sentence. */
  headline(say: Say<Name>, model: M, state: State<F>): string;
  table(say: Say<Name>, model: M, state: State<F>): Table;
  /** Situations worth a tap: labels. Their states are in `situations`. */
  readonly situations?: readonly string[];
  /** A bet on what the picture will show: at most twelve words, its options of one to four, the answer as in “It’s 16.” (`wager` has the rest). */
  readonly wager?: {
    readonly question: string;
    readonly options: readonly string[];
    readonly answer: string;
    /** What is told whoever bet wrong, in the sentence's place until the next move: one for each option, empty for the right one. */
    readonly replies: readonly string[];
    /** What is told while it is open, where the sentence would give the answer away; it is true in every state. */
    readonly meanwhile?: string;
  };
  /** Buttons that change the state from where it is: labels. What they do is in `actions`. */
  readonly actions?: readonly string[];
}

interface FigureDefinition<F extends Fields, M, Name extends string> extends Pick<
  WidgetDefinition<F>,
  'fields' | 'parts' | 'formula' | 'code' | 'codeLine' | 'player' | 'training' | 'samples' | 'pairs' | 'ends'
> {
  readonly words: Words<F, M, NoInfer<Name>>;
  /** Everything that is worked out of a state, once for each. */
  model(state: State<F>): M;
  /** Every number that the page may show; the first is the loss that can be heard. */
  readonly numbers: Readonly<Record<Name, Shown<NoInfer<M>, State<F>>>>;
  /** The losses that can be heard, of which the one that changes is; the first of `numbers` if left out. */
  readonly heard?: readonly [NoInfer<Name>, ...NoInfer<Name>[]];
  /** The loss from which on the tone is highest. */
  loudest(state: State<F>): number;
  /** Down to this loss equal factors are equal steps of the tone. */
  readonly quietest?: number;
  /** Fields that are moved in the picture. Their sliders, and those of all others that are not in `sliders`, wait in the fold. */
  readonly handles: readonly (keyof F & string)[];
  /** Fields that change nothing in this state: they have no input then. */
  idle?(state: State<F>): readonly (keyof F & string)[];
  /** Fields without a handle whose sliders, choices and switches stay in sight: a player's field always does. */
  readonly sliders?: readonly (keyof F & string)[];
  /** The picture in either form. Only arithmetic and SVG: it also runs on the server. */
  Picture(props: PictureProps<F, M, NoInfer<Name>>): ReactNode;
  /** Numbers that have no mark in the picture, at most three. */
  readonly aside?: readonly {
    readonly live: NoInfer<Name>;
    readonly label: string;
    readonly tone: WidgetDefinition['readouts'][number]['tone'];
  }[];
  readonly situations?: readonly Partial<State<F>>[];
  readonly actions?: readonly ((state: State<F>, model: M) => Partial<State<F>> | undefined)[];
  readonly wager?: {
    /** The right option, counted from 0. */
    readonly right: number;
    /** Where options stand in the wide picture, in the order of the words: the middle of each, in pixels of the view box. Else they stand under the question. */
    readonly at?: readonly (readonly [xPx: number, yPx: number])[];
    /** Where a bet glides to: the state in which the answer is seen. Left out, it is seen where the figure stands. */
    readonly state?: Partial<State<F>>;
    /** Whether it is time to ask: from the start, if left out. */
    asked?(model: M, state: State<F>): boolean;
    /** Whether a reader who stopped here, after moving the figure by hand, has seen the answer. A wager that asks about no place is settled by any move. */
    seen(model: M, state: State<F>): boolean;
  };
  /** Whether each goal of the words is reached, in their order. */
  readonly reached: readonly ((model: M, state: State<F>, moves: number) => boolean)[];
  /** Where the headline has room at the top of the wide picture: nothing else is ever drawn there. On a phone it stands above the picture. */
  readonly quiet: Quiet;
  /** Whether it is night in the card, whatever the page’s theme: for pictures of the dark. */
  night?(model: M, state: State<F>): boolean;
}

const NONE: Wagered = { open: false };

/** Numbers that the model has under the very names by which the page shows them, all written alike. */
export const fromModel = <const Name extends string>(as: (value: number) => string, ...names: readonly Name[]) =>
  Object.fromEntries(
    names.map((name) => [name, { of: (model: Readonly<Record<Name, number>>) => model[name], as }]),
  ) as {
    readonly [name in Name]: { of(model: Readonly<Record<name, number>>): number; as(value: number): string };
  };

/** A widget from its definition: everything about a state is worked out once, from its model. The folder's name is the id. */
export function defineFigure<const F extends Fields, M, const Name extends string>({
  words,
  model,
  numbers,
  heard,
  loudest,
  quietest,
  handles,
  sliders = [],
  idle = () => [],
  Picture,
  aside = [],
  situations = [],
  actions = [],
  reached,
  quiet,
  night,
  wager,
  ...same
}: FigureDefinition<F, M, Name>): WidgetDefinition<F> {
  /** States are never changed, so each has one model for as long as somebody shows it. */
  const known = new WeakMap<State<F>, { model: M; say: Say<Name> }>();
  const about = (state: State<F>): { model: M; say: Say<Name> } => {
    const before = known.get(state);
    if (before) return before;
    const made = model(state);
    const text = (shown: Shown<M, State<F>>): string =>
      'as' in shown ? shown.as(shown.of(made, state)) : shown.of(made, state);
    const say = Object.fromEntries(
      Object.entries<Shown<M, State<F>>>(numbers).map(([name, shown]) => [name, text(shown)]),
    ) as Say<Name>;
    const both = { model: made, say };
    known.set(state, both);
    return both;
  };
  const [loss = ''] = Object.keys(numbers);
  const inFold = Object.entries(same.fields)
    .filter(([, { kind }]) => kind !== 'list')
    .map(([name]) => name)
    .filter((name) => !handles.includes(name) && !sliders.includes(name) && name !== same.player?.field);

  return {
    ...same,
    title: words.goals[0]?.text ?? words.picture,
    live: (state) => about(state).say,
    describe: (state) => {
      const { say, model: made } = about(state);
      return plain(words.sentence(say, made, state));
    },
    twoForms: {
      quiet,
      ...(night && { night: (state: WholeState) => night(about(state as State<F>).model, state as State<F>) }),
      ...(wager &&
        words.wager && {
          wager: {
            question: words.wager.question,
            answer: words.wager.answer,
            meanwhile: words.wager.meanwhile,
            options: words.wager.options.map((text, i) => ({
              text,
              reply: words.wager?.replies[i] ?? '',
              right: i === wager.right,
              at: wager.at?.[i],
            })),
            state: wager.state as Partial<WholeState> | undefined,
            asked: (state: WholeState) => wager.asked?.(about(state as State<F>).model, state as State<F>) ?? true,
            seen: (state: WholeState) => wager.seen(about(state as State<F>).model, state as State<F>),
          },
        }),
      headline: (state) => {
        const { say, model: made } = about(state as State<F>);
        return words.headline(say, made, state as State<F>);
      },
      sentence: (state) => {
        const { say, model: made } = about(state as State<F>);
        return words.sentence(say, made, state as State<F>);
      },
    },
    Stage: ({
      id,
      widget = '',
      form: asked,
      unseen = false,
      wager = NONE,
      state,
      description,
      set,
      commit,
      cancel,
      focused,
    }) => {
      const form = asked ?? 'wide';
      return (
        <HoldContext value={{ set, commit, cancel, focused, widget, unseen } as Hold}>
          {createElement(Picture, {
            id,
            form,
            bare: asked === undefined,
            plot: { id, form, title: words.picture, description },
            state,
            wager,
            ...about(state),
          })}
        </HoldContext>
      );
    },
    readouts: aside,
    pitch: { live: heard ?? [loss], most: loudest, ...(quietest !== undefined && { least: quietest }) },
    controls: () => [...(same.player ? [same.player.field] : []), ...sliders],
    hidden: (state) => [...handles, ...inFold].filter((name) => !idle(state).includes(name)),
    presets: (words.situations ?? []).map((label, i) => ({ label, state: situations[i] ?? {} })),
    actions: (words.actions ?? []).map((label, i) => ({
      label,
      run: (state) => actions[i]?.(state, about(state).model),
    })),
    goals: words.goals.map(({ text, hint, won }, i) => ({
      text,
      hint,
      won,
      reached: (state, moves) => reached[i]?.(about(state).model, state, moves) ?? false,
    })),
    table: (state) => {
      const { say, model: made } = about(state);
      return words.table(say, made, state);
    },
  };
}
