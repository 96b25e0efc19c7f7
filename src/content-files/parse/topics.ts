import { isFieldGroup, readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding, Level } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { TopicEntry } from '../../schema/entries.ts';
import { topicSchema } from '../../schema/schemas.ts';
import { idForm, idFrom } from '../../schema/values/address.ts';
import { validate } from '../../schema/validate.ts';
import { conflictFindings } from './conflicts.ts';
import { slipFindings } from './slips.ts';

/** The declared topics that can be read, and what is wrong with the others. */
export interface Topics {
  readonly topics: readonly TopicEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the text of `topics.yaml`, which may hold nothing but comments. Of a topic in which something is wrong
 * stays what is in order, so that its page does; one whose id or name another has is left out. That no topic
 * can be read at all is of `level`. Never throws.
 */
export function parseTopics(file: string, text: string, level: Level): Topics {
  const conflicts = conflictFindings(file, plainLines(text), level);
  if (conflicts.length > 0) return { topics: [], findings: conflicts };
  const yaml = readYaml(plainLines(text), 1, freeTextKeys(topicSchema));
  const slips = slipFindings(file, yaml.slips, level);
  if (slips.length > 0 || yaml.value === null) return { topics: [], findings: slips };
  const list = listed(yaml.value);
  if (!Array.isArray(list)) {
    const place = { file, ...yaml.locate([]) };
    return { topics: [], findings: [finding('yaml/not-list', place, {}, level)] };
  }
  const [topics, findings]: [TopicEntry[], Finding[]] = [[], []];
  const owners = new Map<string, string>();
  const keys = list !== yaml.value && isFieldGroup(yaml.value) ? Object.keys(yaml.value) : [];
  // Of topics as pairs each stands at its key; of a list below one key, at its place in it.
  const isBelow = keys.length === 1 && Array.isArray(Object.values(yaml.value as object)[0]);
  list.forEach((item: unknown, index) => {
    const locate: typeof yaml.locate = (path, part) =>
      keys.length > 0 && !isBelow
        ? yaml.locate([keys[index]!], part)
        : yaml.locate([...keys, index, ...path], part);
    const reading = validate(topicSchema, item, { file, locate, isItem: true }, 'hold');
    findings.push(...reading.findings);
    const topic = reading.value ?? soundPart(item);
    if (topic === undefined) return;
    const names = namesOf(topic);
    const duplicates = names.filter(([name]) => owners.has(name.toLowerCase()));
    if (duplicates.length > 0) {
      const [first, path] = duplicates[0]!;
      const value = [...new Set(duplicates.map(([name]) => name))].join('”, “');
      const values = { value, other: owners.get(first.toLowerCase())! };
      findings.push(finding('topic/duplicate', { file, ...locate(path) }, values, 'hold'));
      return;
    }
    for (const [name] of names) owners.set(name.toLowerCase(), topic.id);
    topics.push(topic);
  });
  return { topics, findings };
}

/** What is in order of a topic in which something is not: its id, else that of its name, and a name for it. */
function soundPart(item: unknown): TopicEntry | undefined {
  const { id, name } = isFieldGroup(item) ? item : { id: undefined, name: item };
  const words = [id, name].filter((word) => typeof word === 'string');
  for (const word of words) {
    const topic = topicSchema.safeParse({ id: idFrom(word), name: words.at(-1) });
    if (topic.success) return topic.data;
  }
  return undefined;
}

/** The words that lead to a topic, each with where it stands. */
function namesOf({ id, name, aliases }: TopicEntry): [word: string, path: (string | number)[]][] {
  return [
    [id, ['id']],
    [name, ['name']],
    ...aliases.map((alias, at): [string, (string | number)[]] => [alias, ['aliases', at]]),
  ];
}

/** Topics below a key of their own, or as `banjir: Banjir`, an id and a name a line, as the list that they are. */
function listed(value: unknown): unknown {
  if (!isFieldGroup(value)) return value;
  const pairs = Object.entries(value);
  const [only] = pairs;
  if (pairs.length === 1 && Array.isArray(only![1])) return only![1];
  const isPairs = pairs.every(([key, name]) => typeof name === 'string' && idForm.test(key));
  const isTopic = Object.hasOwn(value, 'id') || Object.hasOwn(value, 'name');
  return isPairs && !isTopic ? pairs.map(([id, name]) => ({ id, name })) : value;
}
