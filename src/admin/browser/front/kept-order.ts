import { FRONT } from '../kept-data.ts';

/** An order that is not saved yet: what led when it was begun, and what is to lead. */
export interface KeptOrder {
  readonly seen: readonly string[];
  readonly wanted: readonly string[];
}

/** The order that was left on this device. */
export function keptOrder(): KeptOrder | undefined {
  const text = localStorage.getItem(FRONT);
  return text === null ? undefined : (JSON.parse(text) as KeptOrder);
}

/** Keeps an order on this device until it is saved; undefined once it is. */
export function keepOrder(order: KeptOrder | undefined): void {
  if (order === undefined) localStorage.removeItem(FRONT);
  else localStorage.setItem(FRONT, JSON.stringify(order));
}
