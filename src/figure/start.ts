import { createContext } from 'react';
import type { State } from '~/state/field.ts';

/** Where a figure starts on its page: a link to that page has to say what is otherwise by now. */
export const Start = createContext<State | undefined>(undefined);
