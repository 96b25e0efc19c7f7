import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { keepsBack } from './keeping-words.ts';
import { timeToGoOut } from './time-to-go-out.ts';

/** What is known of the fields of a text. */
interface Known {
  /** The names that mean something here. */
  readonly keys: ReadonlySet<string>;
  /** The clock for times that name none; absent where nothing goes out by a time of its own, as pages do not. */
  readonly zone?: string;
}

/**
 * Findings about unknown fields put right where such a field decides in other systems, or by its words,
 * whether a story is published: one that keeps it back holds it here too, also with a slip in its name, one
 * that names a time holds it until then, and one that lets it out is to be deleted. `data` are the fields as
 * written.
 */
export function keptBack(
  findings: readonly Finding[],
  data: Readonly<Record<string, unknown>>,
  { file, locate }: { readonly file: string; readonly locate: YamlReading['locate'] },
  { keys, zone }: Known,
): { readonly findings: Finding[]; readonly isKept: boolean } {
  let isKept = false;
  const put = new Map<string, Finding>();
  for (const [key, value] of Object.entries(data)) {
    const isWord = typeof value === 'string' || typeof value === 'boolean';
    const written = isWord ? String(value).trim() : '';
    if (keys.has(key) || written === '' || isAsked(key, findings)) continue;
    const place = { file, ...locate([key], 'key') };
    const time = zone === undefined ? undefined : timeToGoOut(key, written, zone);
    const keeps = time === undefined ? keepsBack(key, written) : time === 'unreadable';
    if (typeof time === 'object')
      put.set(key, finding('field/embargo', place, { key, value: written, ...time }, 'hold'));
    else if (keeps === true) {
      isKept = true;
      put.set(key, finding('field/keeps-back', place, { key, value: written }, 'hold'));
    } else if (keeps === false) put.set(key, finding('field/unknown', place, { key }, 'warning'));
  }
  const others = findings.filter(
    ({ rule, values }) =>
      rule !== 'field/unknown' || !put.has((values as { readonly key: string }).key),
  );
  return { findings: [...others, ...put.values()], isKept };
}

/** Whether a field stands for one that must be there, so that this already holds the text. */
const isAsked = (key: string, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ rule, effect, values }) =>
      rule === 'field/unknown' &&
      effect === 'hold' &&
      (values as { readonly key: string }).key === key,
  );
