import { pageStates } from './page-states.ts';
import { readerStates } from './reader-states.ts';
import { searchStates } from './search-states.ts';
import type { State } from './state.ts';

/** Every page kind and state that readers meet. */
export const states: readonly State[] = [...pageStates, ...searchStates, ...readerStates];
