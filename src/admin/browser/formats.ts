import CMS from '@sveltia/cms';
import {
  advertSchema,
  articleSchema,
  authorSchema,
  pageSchema,
  seriesSchema,
  siteSchema,
} from '../../schema/schemas.ts';
import { FORMATS, STORY_FIELDS } from '../config/collections.ts';
import { NotWritable, readFrom } from '../form/fields-of-form.ts';
import type { FormGroup } from '../form/shown-value.ts';
import { ownForm, packageForm } from '../form/package-form.ts';
import type { FormKind, TextKind } from '../form/text-form.ts';
import { readTopicsForm, topicsSchema, writeTopicsForm } from '../form/topics-form.ts';
import { readTextForm, writeTextForm } from '../form/text-form.ts';
import type { Writing } from '../form/written-value.ts';
import { readYamlForm, writeYamlForm } from '../form/yaml-form.ts';
import { knowKind } from './conflict/known-kinds.ts';

/** A file to what a form holds, and back. */
interface Way {
  readonly read: (text: string) => FormGroup;
  readonly write: (form: FormGroup) => string;
}

/** Teaches the package to read and write our files. `notWritable` is what is said of a broken one. */
export function registerFormats(
  writing: Writing,
  meaning: TextKind['meaning'],
  notWritable: string,
): void {
  const { zone } = writing;
  const texts: [name: string, kind: TextKind][] = [
    [FORMATS.article, { schema: articleSchema(zone), meaning }],
    [FORMATS.page, { schema: pageSchema(zone), meaning }],
    [FORMATS.series, { schema: seriesSchema(zone), meaning }],
  ];
  const firstOf = (name: string) => (name === FORMATS.article ? STORY_FIELDS : undefined);
  for (const [name, kind] of texts) knowKind(name, { kind, first: firstOf(name) });
  const kinds: [name: string, kind: FormKind][] = [
    [FORMATS.author, { schema: authorSchema }],
    [FORMATS.advert, { schema: advertSchema(zone) }],
    [FORMATS.site, { schema: siteSchema(zone) }],
    [FORMATS.topics, { schema: topicsSchema }],
  ];
  for (const [name, kind] of kinds) knowKind(name, { kind, first: undefined });
  const yaml = (schema: TextKind['schema']): Way => ({
    read: (file) => readYamlForm(file, schema, zone),
    write: (form) => writeYamlForm(form, schema, writing),
  });
  const ways: [name: string, ending: string, way: Way][] = [
    ...texts.map(([name, kind]): [string, string, Way] => [
      name,
      'md',
      {
        read: (file) => readTextForm(file, kind, zone),
        write: (form) => writeTextForm(form, kind, writing),
      },
    ]),
    [FORMATS.author, 'yaml', yaml(authorSchema)],
    [FORMATS.advert, 'yaml', yaml(advertSchema(zone))],
    [FORMATS.site, 'yaml', yaml(siteSchema(zone))],
    [
      FORMATS.topics,
      'yaml',
      {
        read: (file) => readTopicsForm(file, zone),
        write: (form) => writeTopicsForm(form, writing),
      },
    ],
  ];
  for (const [name, ending, { read, write }] of ways) {
    CMS.registerCustomFormat(name, ending, {
      fromFile: (text) => packageForm(read(text), firstOf(name)),
      toFile(form: FormGroup) {
        try {
          const own = ownForm(form);
          const text = write(own);
          return readFrom(own) === '' ? `${text.trim()}\n` : text;
        } catch (error) {
          throw error instanceof NotWritable ? new Error(notWritable, { cause: error }) : error;
        }
      },
    });
  }
}
