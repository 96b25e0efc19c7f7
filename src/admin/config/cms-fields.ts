import type { Field } from '@sveltia/cms';
import type { z } from 'zod';
import { own } from '../../lib/own.ts';
import { docOf } from '../../schema/field.ts';
import { kindOf } from '../../schema/values/kind.ts';
import type { AdminWords } from '../../words/words.ts';
import type { Language } from '../../words/words-in.ts';
import type { DeskData } from './desk-data.ts';

/** What the newsroom has that a form offers. */
type Offers = Pick<DeskData, 'language' | 'zone' | 'sections' | 'authors'> & {
  readonly hints: AdminWords['hints'];
};

/** How a form holds a time; on the clock of the newsroom. */
const TIME = 'YYYY-MM-DD HH:mm';

/** Fields whose words are more than a line. */
const LONG = new Set(['description', 'bio', 'text', 'reason', 'how', 'caption', 'reviewNote']);

/** Times that are those of writing, where nothing else is said. */
const NOW = new Set(['date', 'updated.time', 'corrections.time', 'replies.time', 'withdrawn.time']);

/** What must be given in a form, though the reader of files does without. */
const ASKED = new Set(['withdrawn.reason']);

/** What a form need not be given, for the writer makes it. */
const MADE = new Set(['topicList.id']);

/** How a story begins. */
const BEGINS_AS: Readonly<Record<string, boolean>> = { draft: true };

type Shape = Readonly<Record<string, z.ZodType>>;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word of the schema as people know it: in Indonesian by its first synonym. */
function choiceName(
  choice: string,
  synonyms: Readonly<Record<string, string>>,
  language: Language,
): string {
  const known = Object.entries(synonyms).find(([, meant]) => meant === choice)?.[0];
  return capital(language === 'id' ? (known ?? choice) : choice);
}

/** What a field's kind makes of it in a form. */
function widgetOf(path: string, schema: z.ZodType, offers: Offers): object {
  const kind = kindOf(schema);
  switch (kind.is) {
    case 'time':
      return {
        widget: 'datetime',
        format: TIME,
        input_timezone: offers.zone,
        ...(NOW.has(path) && { default: '{{now}}' }),
      };
    case 'yes-no':
      return {
        widget: 'boolean',
        default: own(BEGINS_AS, path) ?? schema.safeParse(undefined).data === true,
      };
    case 'number':
      return { widget: 'number', value_type: 'int', min: kind.from, max: kind.to };
    case 'picture':
      return { widget: 'image', choose_url: false };
    case 'choice': {
      const options = kind.choices.map((value) => ({
        value,
        label: choiceName(value, kind.synonyms, offers.language),
      }));
      return { widget: 'select', options };
    }
    case 'id': {
      const all = kind.of === 'section' ? offers.sections : offers.authors;
      if (all.length === 0) return { widget: 'string' };
      return {
        widget: 'select',
        options: all.map(({ id, name: label }) => ({ value: id, label })),
      };
    }
    case 'group':
      return {
        widget: 'object',
        collapsed: 'auto',
        fields: cmsFields(kind.shape, offers, { path }),
      };
    case 'list': {
      const item = kindOf(kind.of);
      if (item.is !== 'group') return { widget: 'list', allow_reorder: false };
      return { widget: 'list', collapsed: 'auto', fields: cmsFields(item.shape, offers, { path }) };
    }
    default:
      return {
        widget: LONG.has(path.replace(/.*\./, '')) ? 'text' : 'string',
        use_emoji_autocomplete: false,
      };
  }
}

/**
 * The fields of a form for those of a schema that have a label, in the order of `first`, then its own;
 * `path` is the group that they stand in.
 */
export function cmsFields(
  shape: Shape,
  offers: Offers,
  { first = [], path: group }: { first?: readonly string[]; path?: string } = {},
): Field[] {
  const names = [...new Set([...first, ...Object.keys(shape)])];
  return names.flatMap((name) => {
    const schema = own(shape, name);
    const doc = schema && docOf(schema);
    if (schema === undefined || doc?.label === undefined) return [];
    const path = group === undefined ? name : `${group}.${name}`;
    const field = {
      name,
      label: doc.label[offers.language],
      hint: own(offers.hints, path) ?? doc[offers.language],
      required: ASKED.has(path) || (!MADE.has(path) && !schema.safeParse(undefined).success),
      ...widgetOf(path, schema, offers),
    };
    return [field as Field];
  });
}
