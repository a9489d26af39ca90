import type { ReactNode } from 'react';
import type { ChoiceField, FlagField } from '~/state/field.ts';

/**
 * One of a few: native radio buttons that look like a segmented control. (autoComplete: what a browser puts back into an input when
 * the page is loaded again, the figure beside it does not know.)
 */
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
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              autoComplete="off"
              onChange={() => onChange(option)}
            />
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
      <input type="checkbox" checked={value} autoComplete="off" onChange={(event) => onChange(event.target.checked)} />
      <span>{field.label}</span>
    </label>
  );
}
