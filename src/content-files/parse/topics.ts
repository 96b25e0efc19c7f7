import { readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { TopicEntry } from '../../schema/entries.ts';
import { topicSchema } from '../../schema/schemas.ts';
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
  if (!Array.isArray(yaml.value)) {
    const place = { file, ...yaml.locate([]) };
    return { topics: [], findings: [finding('yaml/not-list', place, {}, 'hold')] };
  }
  const [topics, findings]: [TopicEntry[], Finding[]] = [[], []];
  const owners = new Map<string, string>();
  yaml.value.forEach((item: unknown, index) => {
    const locate: typeof yaml.locate = (path, part) => yaml.locate([index, ...path], part);
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
