import { articlesPrefix } from '../config/collections.ts';
import type { SavedWhat } from './live-state.ts';

/** What the site does not name by its version: what stands beside stories and pages. */
const BESIDE = new Set(['authors', 'adverts', 'topics']);

/** An entry as the package tells of it. */
interface SavedEntry {
  /** `articles-2026-11`, `pages`, or `site` for a file by itself. */
  readonly collection?: unknown;
  readonly path?: unknown;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What becomes of an entry that was just saved. `now` is `2026-11-22 19:41` on the newsroom's clock. */
export function whatWasSaved({ collection, path, data = {} }: SavedEntry, now: string): SavedWhat {
  const name = String(collection);
  const file = /(\w+)\.yaml$/.exec(String(path))?.[1] ?? '';
  if (BESIDE.has(name) || BESIDE.has(file)) return 'beside';
  if (!name.startsWith(articlesPrefix)) return 'shown';
  if (data['draft'] === true) return 'draft';
  const date = String(data['date'] ?? '').replace('T', ' ');
  return date > now ? { scheduled: date } : 'shown';
}
