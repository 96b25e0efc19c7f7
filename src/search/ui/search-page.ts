import type { QueryOptions } from '../reader/open-search.ts';
import type { SearchClient } from './search-client.ts';

/** What the page shows: nothing asked, an answer under way or there, or that it failed. */
export type SearchPageState = 'idle' | 'loading' | 'done' | 'error';

/** The search page's element as its helpers see it: its `data-` attributes are their words. */
export type SearchPage = HTMLElement & {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Whether the reader has sent the words, and waits for nothing but the answer. */
  readonly isSent: boolean;
  /** The links of the results shown, in order. */
  readonly links: HTMLAnchorElement[];
  /** The engine, which starts when it is first asked for. */
  engine(): SearchClient;
  /** What the form narrows a search to, and how it is answered now. */
  options(): QueryOptions;
};
