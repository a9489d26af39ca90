import { useState } from 'react';

/**
 * How often something was thrown since the picture came, to be the key of what then flies (styles/plot/board.css): `lying` says what lies in
 * the board, `whole` how all of the picture stands. 0 where it began: nothing starts unasked.
 */
export function useThrown(lying: string, whole = lying): number {
  const [first] = useState(whole);
  const [last, setLast] = useState({ lying, count: 0 });
  const count = last.lying === lying ? last.count : last.count + 1;
  if (last.lying !== lying) setLast({ lying, count });
  return whole === first ? 0 : count;
}
