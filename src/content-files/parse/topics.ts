import { isFieldGroup, readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { TopicEntry } from '../../schema/entries.ts';
import { topicSchema } from '../../schema/schemas.ts';
import { idForm } from '../../schema/values/address.ts';
import { validate } from '../../schema/validate.ts';
import { conflictFindings } from './conflicts.ts';
import { slipFindings } from './slips.ts';

/** The declared topics that can be read, and what is wrong with the others. */
export interface Topics {
  readonly topics: readonly TopicEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the text of `topics.yaml`, which may hold nothing but comments. A topic that is broken, or
 * whose id, name or alias another has, is left out. Never throws.
 */
export function parseTopics(file: string, text: string): Topics {
  const conflicts = conflictFindings(file, plainLines(text), 'hold');
  if (conflicts.length > 0) return { topics: [], findings: conflicts };
  const yaml = readYaml(plainLines(text), 1, freeTextKeys(topicSchema));
  const slips = slipFindings(file, yaml.slips, 'hold');
  if (slips.length > 0 || yaml.value === null) return { topics: [], findings: slips };
  const list = listed(yaml.value);
  if (!Array.isArray(list)) {
    const place = { file, ...yaml.locate([]) };
    return { topics: [], findings: [finding('yaml/not-list', place, {}, 'hold')] };
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
    if (reading.value === undefined) return;
    const topic = reading.value;
    const names = new Set(
      [topic.id, topic.name, ...topic.aliases].map((name) => name.toLowerCase()),
    );
    const duplicate = [...names].find((name) => owners.has(name));
    if (duplicate !== undefined) {
      const values = { value: duplicate, other: owners.get(duplicate)! };
      findings.push(finding('topic/duplicate', { file, ...locate([]) }, values, 'hold'));
      return;
    }
    for (const name of names) owners.set(name, topic.id);
    topics.push(topic);
  });
  return { topics, findings };
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
