import { type ReactNode, useState } from 'react';
import { Choice, Switch } from '~/controls/Choice.tsx';
import { Slider } from '~/controls/Slider.tsx';
import type { NumberField, Value } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import type { Figure } from './use-figure.ts';

interface Props {
  id: string;
  widget: WidgetDefinition;
  figure: Figure;
  visible: readonly string[];
  hidden: readonly string[];
  onFocus: (field: string) => void;
  /** Offer the hidden fields' sliders and number boxes on request. */
  exact: boolean;
}

/**
 * Slider, choice or switch for each field, from the field alone. A handle without a visible slider has its range input out of
 * sight, until the reader asks for exact values.
 */
export function Controls({ id, widget, figure, visible, hidden, onFocus, exact }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const partnerOf = (name: string): { axis: 'x' | 'y'; other: string } | undefined => {
    const pair = widget.pairs?.find(([x, y]) => x === name || y === name);
    return pair && (pair[0] === name ? { axis: 'x', other: pair[1] } : { axis: 'y', other: pair[0] });
  };
  const control = (name: string, out: boolean): ReactNode => {
    const field = widget.fields[name];
    const value = figure.state[name] as Value;
    const put = (next: Value): void => figure.commit({ [name]: next });
    switch (field?.kind) {
      case 'choice': return <Choice key={name} id={`${id}-${name}`} field={field} value={value as string} onChange={put} />;
      case 'flag': return <Switch key={name} field={field} value={value as boolean} onChange={put} />;
      case 'number': {
        const partner = partnerOf(name);
        return (
          <Slider
            key={name} id={`${id}-${name}`} field={field} value={value as number} hidden={out}
            onChange={(next) => figure.set({ [name]: next })} onCommit={() => figure.commit()} onFocus={(on) => onFocus(on ? name : '')}
            {...(partner && {
              axis: partner.axis,
              onOther: (change: (value: number, field: NumberField) => number) => figure.set({
                [partner.other]: change(figure.state[partner.other] as number, widget.fields[partner.other] as NumberField),
              }),
            })}
          />
        );
      }
      default: return null;
    }
  };
  return (
    <>
      {visible.length > 0 && <div className="controls">{visible.map((name) => control(name, false))}</div>}
      {exact && hidden.length > 0 && (
        <button type="button" className="quiet exact" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? 'Hide exact values' : 'Set exact values'}</button>
      )}
      {open ? <div className="controls">{hidden.map((name) => control(name, false))}</div> : hidden.map((name) => control(name, true))}
    </>
  );
}
