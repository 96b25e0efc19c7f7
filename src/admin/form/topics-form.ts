import { z } from 'zod';
import { editYamlList } from '../../content-files/write/edit-list.ts';
import { idFrom } from '../../schema/values/address.ts';
import type { FieldValue } from '../../content-files/write/fields-text.ts';
import { isFieldGroup, readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import { own } from '../../lib/own.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { field } from '../../schema/field.ts';
import { topicSchema } from '../../schema/schemas.ts';
import type { RawFields } from './fields-of-form.ts';
import { AS_READ, NotWritable, readFrom } from './fields-of-form.ts';
import type { FormGroup, FormValue } from './shown-value.ts';
import { givenValue, shownValue } from './shown-value.ts';
import type { Writing } from './written-value.ts';
import { writtenValue } from './written-value.ts';

/** The field of a form that holds all topics. */
export const TOPICS = 'topicList';

/** All topics of a newsroom, as a form has them. */
export const topicsSchema = z.object({
  [TOPICS]: field(z.array(topicSchema), {
    label: { id: 'Topik', en: 'Topics' },
    id: 'Topik yang punya halaman sendiri.',
    en: 'Topics with a page of their own.',
  }),
});

/** What stands in the list of a file; topics that no form shows, such as bare words, are undefined. */
function rawTopics(text: string): readonly (RawFields | undefined)[] {
  const { value } = readYaml(plainLines(text), 1, freeTextKeys(topicSchema));
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.map((item) => (isFieldGroup(item) ? item : undefined));
}

/** What a form shows of topics.yaml. Never throws: what is broken is not shown. */
export function readTopicsForm(text: string, zone: string): FormGroup {
  const shown = rawTopics(text).flatMap((raw) =>
    raw === undefined ? [] : [shownValue(topicSchema, raw, zone)],
  );
  return { [TOPICS]: shown, [AS_READ]: text };
}

const groupOf = (value: FormValue): FormGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FormGroup) : {};

const wordOf = (topic: FormGroup | RawFields, key: string): string =>
  String(own(topic, key) ?? '').trim();

/** The topic of the form for each of the file: by its id, else by its name. Each is taken once. */
function matched(
  raws: readonly (RawFields | undefined)[],
  topics: readonly FormGroup[],
): Map<RawFields, FormGroup> {
  const found = new Map<RawFields, FormGroup>();
  const taken = new Set<FormGroup>();
  for (const key of ['id', 'name'])
    for (const raw of raws) {
      if (raw === undefined || found.has(raw)) continue;
      const word = wordOf(raw, key);
      const topic = topics.find((one) => !taken.has(one) && wordOf(one, key) === word);
      if (topic === undefined || word === '') continue;
      found.set(raw, topic);
      taken.add(topic);
    }
  return found;
}

/** A new topic with an id from its name, where it was given none. */
function withId(topic: FormGroup, taken: ReadonlySet<string>): FormGroup {
  if (wordOf(topic, 'id') !== '') return topic;
  const id = idFrom(wordOf(topic, 'name'));
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return { ...topic, id: free };
}

/**
 * The file for what a form holds: the one it was read from, in which only topics that were edited are
 * other; new ones come at its end. Throws `NotWritable` where the file is no list of topics.
 */
export function writeTopicsForm(form: FormGroup, writing: Writing): string {
  const text = readFrom(form);
  const raws = rawTopics(text);
  const all = own(form, TOPICS);
  const topics = (Array.isArray(all) ? (all as readonly FormValue[]) : []).map(groupOf);
  const found = matched(raws, topics);
  const known = new Set(found.values());
  const taken = new Set([...found.values()].map((topic) => wordOf(topic, 'id')));
  const added = topics.flatMap((topic) => {
    if (known.has(topic) || givenValue(topic) === undefined) return [];
    const whole = withId(topic, taken);
    taken.add(wordOf(whole, 'id'));
    const fields = writtenValue(topicSchema, undefined, whole, writing);
    return fields === undefined ? [] : [fields];
  });
  const { value } = readYaml(plainLines(text), 1, freeTextKeys(topicSchema));
  const items = (Array.isArray(value) ? (value as readonly FieldValue[]) : []).map((item, at) => {
    const raw = raws[at];
    if (raw === undefined) return item;
    const topic = found.get(raw);
    if (topic === undefined) return undefined;
    // Stories and addresses know it by its id, which cannot be left out.
    const whole = wordOf(topic, 'id') === '' ? { ...topic, id: wordOf(raw, 'id') } : topic;
    return writtenValue(topicSchema, raw, whole, writing);
  });
  const isSame =
    added.length === 0 && items.every((item, at) => item === raws[at] || raws[at] === undefined);
  if (isSame) return text;
  const written = editYamlList(text, { items, added }, topicSchema);
  if (written === undefined) throw new NotWritable();
  return written;
}
