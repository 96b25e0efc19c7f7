import { markupOf } from './markup.ts';
import type { PageResult, Slots } from './page-result.ts';

/** What of `Astro` a component may use when its theme is rendered by this renderer. */
export const KNOWN_OF_ASTRO: readonly string[] = ['props', 'params', 'slots', 'self'];

/** `Astro.slots`. */
type AstroSlots = { has(name: string): boolean; render(name: string): string | Promise<string> };

/** `Astro` in a component. */
export class AstroGlobal {
  self: unknown;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Record<string, unknown>;
  readonly #result: PageResult;
  readonly #slots: Slots;

  constructor(
    result: PageResult,
    params: Readonly<Record<string, string | undefined>>,
    props: Record<string, unknown>,
    slots: Slots,
  ) {
    this.params = params;
    this.props = props;
    this.#result = result;
    this.#slots = slots;
  }

  get slots(): AstroSlots {
    const [result, slots] = [this.#result, this.#slots];
    return {
      has: (name) => Boolean(slots[name]),
      render: (name) => markupOf(slots[name]?.(result)),
    };
  }
}
