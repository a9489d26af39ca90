import type { ReactNode } from 'react';
import type { ChoiceField, FlagField } from '~/state/field.ts';

/** One of a few: native radio buttons that look like a segmented control. */
export function Choice({
  id,
  field,
  value,
  onChange,
}: {
  id: string;
  field: ChoiceField;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <fieldset className="choice">
      <legend>{field.label}</legend>
      <div className="choice-options">
        {Object.entries(field.options).map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={id} value={option} checked={option === value} onChange={() => onChange(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** On or off: a native checkbox. */
export function Switch({
  field,
  value,
  onChange,
}: {
  field: FlagField;
  value: boolean;
  onChange: (value: boolean) => void;
}): ReactNode {
  return (
    <label className="switch">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{field.label}</span>
    </label>
  );
}
