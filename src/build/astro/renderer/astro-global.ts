import { markupOf } from './markup.ts';
import type { PageResult, Slots } from './page-result.ts';
import { own } from '../../../lib/own.ts';

/** What of `Astro` only Astro's own runtime has; `needs-astro.ts` looks for them in the sources. */
const FOREIGN = [
  ...['url', 'site', 'generator', 'request', 'response', 'redirect', 'rewrite', 'cookies'],
  ...['locals', 'session', 'cache', 'csp', 'logger', 'routePattern', 'isPrerendered'],
  ...['clientAddress', 'originPathname', 'currentLocale', 'preferredLocale'],
  ...['preferredLocaleList', 'callAction', 'getActionResult'],
];

/** `Astro.slots`. */
type AstroSlots = {
  has(name: string): boolean;
  render(name: string): string | Promise<string> | undefined;
};

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
      has: (name) => Boolean(own(slots, name)),
      render(name) {
        const slot = own(slots, name);
        return slot && markupOf(slot(result));
      },
    };
  }
}

for (const name of FOREIGN) {
  Object.defineProperty(AstroGlobal.prototype, name, {
    get() {
      throw new Error(`Write Astro.${name} in the component itself: Astro then renders the theme.`);
    },
  });
}
