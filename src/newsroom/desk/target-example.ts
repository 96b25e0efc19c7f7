import { parseTargets } from '../../content-files/read-site.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import { keyTree } from '../../schema/key-tree.ts';
import { publishSchema } from '../../schema/schemas.ts';

/** Fields of a host, by name. */
type TargetFields = ReadonlyMap<string, string>;

/** The text of `publish.yaml` with one host, its fields in the order of the schema. */
function textOf(fields: TargetFields): string {
  const order = [...keyTree(publishSchema).get('targets')!.below!.keys()];
  const known = order.filter((key) => fields.has(key));
  return `targets:\n  - ${known.map((key) => `${key}: ${fields.get(key)!}`).join('\n    ')}\n`;
}

/** What a host of others has beside what its way needs: an account, and most often Apache or LiteSpeed. */
const ELSEWHERE: TargetFields = new Map([
  ['user', 'kabarkota'],
  ['preset', 'apache'],
]);

/**
 * The text of a `publish.yaml` with one host of a kind, called `name`, with all that its way needs: the
 * reader itself says what that is.
 */
export function targetExample(kind: PublishTarget['kind'], name: string): string {
  const begun = new Map(Object.entries({ name, kind }));
  const needed = parseTargets(textOf(begun)).findings.flatMap(({ rule, values }) => {
    if (rule !== 'publish/needs') return [];
    const { key, example } = values as { key: string; example: string };
    return [[key, example] as const];
  });
  const fields = new Map([...begun, ...needed]);
  return textOf(fields.has('server') ? new Map([...fields, ...ELSEWHERE]) : fields);
}
