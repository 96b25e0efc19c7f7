import type { PageResult, Slot } from './page-result.ts';

/** What was put into a component's `<slot>`, or what stands there otherwise. */
export function renderSlot(result: PageResult, slot?: Slot | string, fallback?: Slot): unknown {
  const shown = slot ?? fallback;
  return typeof shown === 'function' ? shown(result) : shown;
}
