import type {
  ChoiceCounts,
  Hit,
  Passage,
  PassageHit,
  QueryOptions,
  SearchAnswer,
  SearchError,
} from '../reader/open-search.ts';

/** What the page asks of the worker; `id` returns with the answer. */
export type SearchRequest =
  | { id: number; ask: 'open'; base: string }
  | { id: number; ask: 'headlines'; query: string }
  | { id: number; ask: 'suggestions'; query: string }
  | { id: number; ask: 'counts'; query: string; options: QueryOptions }
  | { id: number; ask: 'search'; query: string; options: QueryOptions }
  | { id: number; ask: 'passages'; hits: PassageHit[]; forms: string[][]; above: string[] };

/** What the worker answers; an `error` is told in English, for the console. */
export type SearchReply =
  | { id: number; hits: Hit[] }
  | { id: number; answer: SearchAnswer }
  | { id: number; counts: ChoiceCounts }
  | { id: number; queries: string[] }
  | { id: number; passages: (Passage | undefined)[] }
  | { id: number; error: string; reason: SearchError['reason'] }
  | { id: number };
