import type { Hit, QueryOptions, SearchAnswer } from '../reader/open-search.ts';

/** What the page asks of the worker; `id` returns with the answer. */
export type SearchRequest =
  | { id: number; ask: 'open'; base: string }
  | { id: number; ask: 'headlines'; query: string }
  | { id: number; ask: 'search'; query: string; options: QueryOptions };

/** What the worker answers; an `error` is the reason in English, for the console. */
export type SearchReply =
  | { id: number; hits: Hit[] }
  | { id: number; answer: SearchAnswer }
  | { id: number; error: string }
  | { id: number };
