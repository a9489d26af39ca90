import { useState } from 'react';

/**
 * How often something was thrown since the picture came, to be the key of what then flies (styles/plot/board.css): `what` says what lies in the
 * board. 0 at first: nothing starts unasked.
 */
export function useThrown(what: string): number {
  const [last, setLast] = useState({ what, count: 0 });
  if (last.what === what) return last.count;
  const now = { what, count: last.count + 1 };
  setLast(now);
  return now.count;
}
