import { memo, type ReactNode, useState } from 'react';
import { Choice, Switch } from '~/controls/Choice.tsx';
import { Slider } from '~/controls/Slider.tsx';
import type { Field, NumberField, Value } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import type { Figure } from './use-figure.ts';

type Changes = Pick<Figure, 'set' | 'commit' | 'cancel' | 'adjust'>;

interface ControlProps extends Changes {
  id: string;
  name: string;
  field: Field;
  value: Value;
  /** Out of sight: the handle in the picture shows its focus. */
  out: boolean;
  /** A player's buttons stand beside it. */
  played: boolean;
  /** Where the field is one coordinate of a point: which, and the name of the other. */
  axis: 'x' | 'y' | undefined;
  /** Where the field ends in this state, if before its bounds. */
  end: number | undefined;
  other: string | undefined;
  onFocus: (field: string) => void;
}

/**
 * Slider, choice or switch for a field, from the field alone. Drawn anew only when its own value changes: React writes several
 * attributes of every input that it draws, and a figure may have a dozen of them.
 */
const Control = memo(function Control({
  id,
  name,
  field,
  value,
  out,
  played,
  end,
  axis,
  other,
  set,
  commit,
  cancel,
  adjust,
  onFocus,
}: ControlProps): ReactNode {
  const put = (next: Value): void => commit({ [name]: next });
  switch (field.kind) {
    case 'choice':
      return <Choice id={`${id}-${name}`} field={field} value={value as string} onChange={put} />;
    case 'flag':
      return <Switch field={field} value={value as boolean} onChange={put} />;
    case 'number':
      return (
        <Slider
          id={`${id}-${name}`}
          field={end === undefined ? field : { ...field, max: end }}
          value={Math.min(value as number, end ?? Infinity)}
          hidden={out}
          bare={played}
          onChange={(next) => set({ [name]: next })}
          onCommit={() => commit()}
          onCancel={cancel}
          onFocus={(on) => onFocus(on ? name : '')}
          {...(axis &&
            other && {
              axis,
              onOther: (change: (value: number, field: NumberField) => number) => adjust(other, change),
            })}
        />
      );
    case 'list':
      return null;
  }
});

interface Props {
  id: string;
  widget: WidgetDefinition;
  figure: Figure;
  visible: readonly string[];
  hidden: readonly string[];
  onFocus: (field: string) => void;
  /** Offer the hidden fields' sliders and number boxes on request. */
  exact: boolean;
  /** Buttons that play a field: they stand beside its slider. */
  player?: { readonly field: string; readonly buttons: ReactNode } | undefined;
}

/** The controls in sight, and the range inputs of handles without a visible slider, out of sight until the reader asks for exact values. */
export function Controls({
  id,
  widget,
  figure: { state, set, commit, cancel, adjust },
  visible,
  hidden,
  onFocus,
  exact,
  player,
}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const ends = widget.ends?.(state);
  const control = (name: string, out: boolean): ReactNode => {
    const field = widget.fields[name];
    const [x, y] = widget.pairs?.find((pair) => pair.includes(name)) ?? [];
    const axis = name === x ? 'x' : name === y ? 'y' : undefined;
    const played = player?.field === name && !out;
    const drawn = field && (
      <Control
        key={name}
        {...{ id, name, field, out, played, axis, set, commit, cancel, adjust, onFocus }}
        end={ends?.[name]}
        value={state[name] as Value}
        other={axis === 'x' ? y : x}
      />
    );
    return played ? (
      <div key={name} className="played">
        {player.buttons}
        {drawn}
      </div>
    ) : (
      drawn
    );
  };
  return (
    <>
      {visible.length > 0 && <div className="controls">{visible.map((name) => control(name, false))}</div>}
      {exact && hidden.length > 0 && (
        <button type="button" className="quiet exact" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide exact values' : 'Set exact values'}
        </button>
      )}
      {open ? (
        <div className="controls">{hidden.map((name) => control(name, false))}</div>
      ) : (
        // A choice has no handle whose focus could be shown: it waits in the fold.
        hidden.filter((name) => widget.fields[name]?.kind === 'number').map((name) => control(name, true))
      )}
    </>
  );
}
