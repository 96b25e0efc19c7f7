import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';

const no = /^(?:false|no|n|tidak|belum|bukan|off|0)$/i;
const yes = /^(?:true|yes|y|ya|benar|on|1|publish(?:ed)?|public|terbit)$/i;
const unfinished =
  /^(?:draft|draf|konsep|private|pribadi|pending|menunggu|future|terjadwal|scheduled|hidden|unlisted|archived?|trash|unpublished|belum terbit)$/i;

/** Fields by which other systems keep a story back, in lower case, and the values that do it there. */
const keeping: ReadonlyMap<string, RegExp> = new Map([
  ...[
    'published',
    'publish',
    'terbit',
    'terbitkan',
    'diterbitkan',
    'public',
    'publik',
    'visible',
  ].map((key) => [key, no] as const),
  ...['status', 'state', 'post_status', 'visibility', 'publish_status'].map(
    (key) => [key, unfinished] as const,
  ),
  ...['private', 'hidden', 'unlisted', 'unpublished', 'draf', 'konsep', 'drafts', 'is_draft'].map(
    (key) => [key, yes] as const,
  ),
  ['isdraft', yes],
  ['draft', yes],
]);

/**
 * Findings about unknown fields put right where such a field decides in other systems whether a story
 * is published: one that keeps it back holds it here too, and one that lets it out is to be deleted.
 * `data` are the fields as written, `known` the names that mean something here.
 */
export function keptBack(
  findings: readonly Finding[],
  data: Readonly<Record<string, unknown>>,
  { file, locate }: { readonly file: string; readonly locate: YamlReading['locate'] },
  known: ReadonlySet<string>,
): { readonly findings: Finding[]; readonly isKept: boolean } {
  let isKept = false;
  const put = new Map<string, Finding>();
  for (const [key, value] of Object.entries(data)) {
    const keeps = known.has(key) ? undefined : keeping.get(key.toLowerCase());
    const isWord = typeof value === 'string' || typeof value === 'boolean';
    if (keeps === undefined || !isWord) continue;
    const written = String(value).trim();
    const place = { file, ...locate([key], 'key') };
    if (keeps.test(written)) {
      isKept = true;
      put.set(key, finding('field/keeps-back', place, { key, value: written }, 'hold'));
    } else if (no.test(written) || yes.test(written))
      put.set(key, finding('field/unknown', place, { key }, 'warning'));
  }
  const others = findings.filter(
    ({ rule, values }) =>
      rule !== 'field/unknown' || !put.has((values as { readonly key: string }).key),
  );
  return { findings: [...others, ...put.values()], isKept };
}
