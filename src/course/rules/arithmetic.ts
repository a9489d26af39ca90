const calculation = /^(?:\s|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\*\*|[-+*/(),]|Math\.\w+)+$/;
const functions = new Set(Object.getOwnPropertyNames(Math).filter((name) => name !== 'random'));

/** The value of an expression of digits, operators, brackets and Math's functions; undefined for anything else. */
export function evaluate(expression: string): number | undefined {
  if (!calculation.test(expression)) return undefined;
  if ([...expression.matchAll(/Math\.(\w+)/g)].some(([, name]) => !functions.has(name ?? ''))) return undefined;
  try {
    // Nothing but numbers, operators and Math can stand in it: see the pattern above.
    const value: unknown = new Function(`"use strict"; return (${expression});`)();
    return typeof value === 'number' ? value : undefined;
  } catch {
    return undefined;
  }
}
