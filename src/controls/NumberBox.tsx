import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { keyIntent, nudge } from '~/math/bounds.ts';
import type { NumberField } from '~/state/field.ts';
import { readTyped } from './typed.ts';

export interface NumberBoxProps {
  id: string;
  field: NumberField;
  value: number;
  onChange: (value: number) => void;
  /** The gesture is over: record it. */
  onCommit: () => void;
}

/** What was typed and not yet left, and what was said of it, as long as the figure shows the value that came of it. */
interface Kept {
  readonly text?: string | undefined;
  readonly said: string;
  readonly at?: number;
}
const nothing: Kept = { said: '' };

/**
 * The box for an exact number, read as people write numbers (./typed.ts). It shows what was typed until it is left, then the figure's own
 * form. Not `type=number`: that drops a comma without a word, and turns under the mouse wheel. A telephone's decimal keys have no
 * minus, so a field that goes below 0 asks for the whole keyboard.
 */
export function NumberBox({ id, field, value, onChange, onCommit }: NumberBoxProps): ReactNode {
  const [kept, keep] = useState(nothing);
  const { text, said } = kept.at === value ? kept : nothing;
  // A figure has one live region. A box that is turned to has its own, before there is something to say: what comes into the page together
  // with its words is not always heard.
  const [used, use] = useState(false);

  const read = (typed: string, done: boolean): number | undefined => {
    const { value: read, said } = readTyped(typed, field, value, done);
    keep({ text: done && read !== undefined ? undefined : typed, said, at: read ?? value });
    if (read !== undefined && read !== value) onChange(read);
    if (done) onCommit();
    return read;
  };
  const leave = (): void => {
    if (text !== undefined && read(text, true) === undefined) keep((now) => ({ ...now, text: undefined }));
  };
  const key = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && text !== undefined) read(text, true);
    const asked = keyIntent(event.key, event.shiftKey);
    if (asked?.axis !== 'y' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keep(nothing);
    onChange(nudge(value, asked.intent, field));
    onCommit();
  };

  return (
    <>
      <input
        type="text"
        role="spinbutton"
        inputMode={field.min < 0 ? 'text' : 'decimal'}
        enterKeyHint="done"
        autoComplete="off"
        id={`${id}-number`}
        className="slider-number"
        aria-valuemin={field.min}
        aria-valuemax={field.max}
        aria-valuenow={value}
        aria-invalid={(said !== '' && text !== undefined) || undefined}
        aria-describedby={said === '' ? undefined : `${id}-said`}
        value={text ?? field.format(value)}
        onChange={(event) => read(event.target.value, false)}
        onFocus={() => use(true)}
        onBlur={leave}
        onKeyDown={key}
      />
      {used && (
        <p className="slider-said" id={`${id}-said`} role="status">
          {said}
        </p>
      )}
    </>
  );
}
