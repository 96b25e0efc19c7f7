import type { KeyTree } from './key-tree.ts';
import { linesToWrite } from './lines-to-write.ts';
import { own } from '../lib/own.ts';
import type { Fault } from './values/fault.ts';

type Path = readonly PropertyKey[];

/** A day without its date: `kemarin sore`, `last Monday`. */
const aboutTime =
  /^(?:pada )?(?:kemarin|tadi|hari|besok|lusa|baru|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pukul|jam|tanggal|today|yesterday|last|this|just|now)\b/i;

/** How something was translated, in a word. */
const aboutMethod = /^(?:deepl|mesin|machine|ai|chatgpt|gemini|manual|otomatis|orang|human)$/i;

/** Whether words that were read as a time or a language are about something else. */
function isAboutElse({ rule, values }: Fault, words: string): boolean {
  if ((values as { suggestion?: string }).suggestion !== undefined) return false;
  if (rule === 'field/language') return /\S\s+\S/.test(words) || aboutMethod.test(words);
  if (rule !== 'field/time-unreadable') return false;
  return /^\p{L}+(?:\s+\S+){2,}$/u.test(words) && !aboutTime.test(words);
}

/**
 * Words that were written in the place of a whole group, `updated: jumlah pengungsi menjadi 3.000`, and are not
 * what stands there alone: the fault with the lines that keep them in their own field. Undefined for all else.
 */
export function wordsForGroup(
  fault: Fault,
  path: Path,
  data: unknown,
  tree: KeyTree,
): Fault<'field/group'> | undefined {
  const [top, part, ...deeper] = path;
  if (typeof top !== 'string' || typeof part !== 'string' || deeper.length > 0) return undefined;
  const value = own(data as Readonly<Record<string, unknown>>, top);
  const below = tree.get(top)?.below;
  if (typeof value !== 'string' || below === undefined) return undefined;
  if (!isAboutElse(fault, value.trim())) return undefined;
  const parts = [...below.keys()].join(', ');
  const lines = linesToWrite(data, [top], tree);
  return { rule: 'field/group', values: { value, parts, lines } };
}
