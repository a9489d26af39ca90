import { createContext, useContext } from 'react';

/** What a picture may do to the state of its figure, and what it has to know of it. */
export interface Hold {
  /** Shows a change at once, without recording it: for every move of a gesture. */
  set(patch: Readonly<Record<string, unknown>>): void;
  /** Ends the gesture: one step to undo. With a patch: a change and its end in one, as for a tap. */
  commit(patch?: Readonly<Record<string, unknown>>): void;
  /** Takes the gesture back. */
  cancel(): void;
  /** The field whose range input has the focus, or the empty string. */
  readonly focused: string;
  /** This drawing is not the one that is seen, of two: its handles are shapes and no more. */
  readonly unseen: boolean;
  /** The widget's id, for marks that show one of its numbers; empty where nobody asks. */
  readonly widget: string;
}

const nothing = (): void => undefined;

/** Where no figure is around, as in a still, nothing can be moved. */
export const HoldContext = createContext<Hold>({
  set: nothing,
  commit: nothing,
  cancel: nothing,
  focused: '',
  widget: '',
  unseen: false,
});
export const useHold = (): Hold => useContext(HoldContext);

/** For a text in a picture that is one of the figure's numbers, by its live name; the picture itself keeps it up to date. */
export const shows = ({ widget }: Hold, live: string): { 'data-live'?: string; 'data-drawn'?: '' } =>
  widget === '' ? {} : { 'data-live': `${widget}.${live}`, 'data-drawn': '' };
