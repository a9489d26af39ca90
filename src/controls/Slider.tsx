import type { KeyboardEvent, ReactNode } from 'react';
import { keyIntent, nudge, snap } from '~/math/bounds.ts';
import type { NumberField } from '~/state/field.ts';
import { NumberBox } from './NumberBox.tsx';
import { useRange } from './use-range.ts';

export interface SliderProps {
  /** Unique on the page; the inputs' ids are made from it. */
  id: string;
  field: NumberField;
  value: number;
  onChange: (value: number) => void;
  /** The gesture is over: record it. */
  onCommit: () => void;
  /** The browser took the gesture away: back to where it was. */
  onCancel: () => void;
  onFocus?: (focused: boolean) => void;
  /** Where this value is one axis of a point: which, and what the other axis' arrows do. */
  axis?: 'x' | 'y';
  onOther?: (change: (value: number, field: NumberField) => number) => void;
  /** Only the range input, out of sight: the handle in the picture shows its focus. */
  hidden?: boolean;
  /** Without its own buttons: those of a player stand beside it. */
  bare?: boolean;
}

/**
 * The labelled native range input that is a handle's keyboard and voice, with one-step buttons for a single tap and a
 * box for the exact number. Arrows step, Shift or Page keys take ten steps, Home and End go to the limits.
 */
export function Slider({
  id,
  field,
  value,
  onChange,
  onCommit,
  onCancel,
  onFocus,
  axis,
  onOther,
  hidden = false,
  bare = false,
}: SliderProps): ReactNode {
  const change = (next: number): void => {
    if (next !== value) onChange(next);
  };
  const step = (intent: 'less' | 'more'): void => {
    change(nudge(value, intent, field));
    onCommit();
  };

  const key = (event: KeyboardEvent<HTMLInputElement>): void => {
    const asked = keyIntent(event.key, event.shiftKey);
    if (!asked || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (axis && onOther && asked.axis !== 'both' && asked.axis !== axis)
      onOther((other, bounds) => nudge(other, asked.intent, bounds));
    else change(nudge(value, asked.intent, field));
    onCommit();
  };
  const gestures = useRange({ onAsk: (asked) => change(snap(asked, field)), onCommit, onCancel });

  const range = (
    <input
      type="range"
      id={`${id}-range`}
      className={hidden ? 'visually-hidden' : 'slider-range'}
      min={field.min}
      max={field.max}
      step={field.step}
      value={value}
      aria-label={field.label}
      aria-valuetext={field.words(value)}
      autoComplete="off"
      {...gestures}
      onKeyDown={key}
      onFocus={() => onFocus?.(true)}
      onBlur={() => {
        onFocus?.(false);
        onCommit();
      }}
    />
  );
  if (hidden) return range;
  return (
    <div className={bare ? 'slider bare' : 'slider'}>
      <label className="slider-label" htmlFor={`${id}-${field.named ? 'range' : 'number'}`}>
        {field.label}
      </label>
      {!bare && (
        <button
          type="button"
          className="step"
          tabIndex={-1}
          aria-label={`${field.label}: one step less`}
          onClick={() => step('less')}
        >
          −
        </button>
      )}
      {range}
      {!bare && (
        <button
          type="button"
          className="step"
          tabIndex={-1}
          aria-label={`${field.label}: one step more`}
          onClick={() => step('more')}
        >
          +
        </button>
      )}
      {field.named ? (
        <span className="slider-named">{field.words(value)}</span>
      ) : (
        <NumberBox id={id} field={field} value={value} onChange={onChange} onCommit={onCommit} />
      )}
    </div>
  );
}
