import { own } from '../../../lib/own.ts';
import type { Markup } from './markup.ts';
import { markupOf } from './markup.ts';

/** Content that is put into a component, rendered when it is asked for. */
export type SlotContent = (result: PageResult) => Markup | Promise<Markup> | undefined;
/** What is put into a component, by the slots' names. */
export type Slots = Readonly<Record<string, SlotContent | undefined>>;

/** What a page of one kind has from the theme. */
export type KindMarkup = {
  /** Markup of its styles. */
  head: string;
  /** Whether a component of it writes `<head>` itself. */
  headInTree: boolean;
  /** Markup of a component's script, by the compiler's name for it. */
  script(id: string): string;
};

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

/** One page while it is rendered: what components share, and what the page has already. */
export class PageResult {
  /** How many `<template>` elements are open. */
  templateDepth = 0;
  readonly #kind: KindMarkup;
  readonly #params: Readonly<Record<string, string | undefined>>;
  readonly #scripts = new Set<string>();
  #head: string;

  constructor(kind: KindMarkup, params: Readonly<Record<string, string | undefined>>) {
    this.#kind = kind;
    this.#params = params;
    this.#head = kind.head;
  }

  get headInTree(): boolean {
    return this.#kind.headInTree;
  }

  /** `Astro` of one component. */
  createAstro(props: Record<string, unknown>, slots: Slots): AstroGlobal {
    return new AstroGlobal(this, this.#params, props, slots);
  }

  /** The page's styles, once. */
  takeHead(): string {
    const head = this.#head;
    this.#head = '';
    return head;
  }

  /** A script, once for the page. */
  takeScript(id: string): string {
    if (this.templateDepth === 0) {
      if (this.#scripts.has(id)) return '';
      this.#scripts.add(id);
    }
    return this.#kind.script(id);
  }
}
