import type { Collection, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import {
  advertSchema,
  articleSchema,
  authorSchema,
  pageSchema,
  seriesSchema,
  siteSchema,
} from '../../schema/schemas.ts';
import { shapeOf } from '../../schema/values/kind.ts';
import type { AdminWords } from '../../words/words.ts';
import { AS_READ } from '../form/fields-of-form.ts';
import { MORE } from '../form/more-fields.ts';
import { BODY } from '../form/text-form.ts';
import { topicsSchema } from '../form/topics-form.ts';
import { cmsFields } from './cms-fields.ts';
import { PARTS } from '../text/components.ts';
import type { DeskData } from './desk-data.ts';

/** How our files are read and written; the names under which the package knows it. */
export const FORMATS = {
  article: 'warta-article',
  page: 'warta-page',
  series: 'warta-series',
  author: 'warta-author',
  advert: 'warta-advert',
  site: 'warta-site',
  topics: 'warta-topics',
} as const;

/** The fields that most stories need come first, in the order in which a story is written. */
const FIRST = [
  'title',
  'section',
  BODY,
  'image',
  'description',
  'topics',
  'authors',
  'dateline',
  'date',
  'draft',
  'review',
  'reviewNote',
];

/** What is done with a story afterwards. */
const LATER = ['featured', 'updated', 'corrections', 'withdrawn'];

/** The fields of a story's form that are not in the group of the others. */
export const STORY_FIELDS: ReadonlySet<string> = new Set([...FIRST, ...LATER, AS_READ]);

/** What the names of collections of stories begin with, before their month. */
export const articlesPrefix = 'articles-';

/** Months that are always there: this one and the two before it. */
const RECENT = 3;

/** The fields of a text with the text itself, and the file as it was read, which nobody sees. */
function textFields(
  schema: Parameters<typeof shapeOf>[0],
  data: DeskData,
  words: AdminWords,
): Field[] {
  const offers = { ...data, hints: words.hints };
  const fields = cmsFields(shapeOf(schema), offers, { first: [...FIRST, ...LATER] });
  const body = {
    name: BODY,
    label: words.body,
    widget: 'richtext',
    required: false,
    modes: ['rich_text', 'raw'],
    buttons: [
      'bold',
      'italic',
      'strikethrough',
      'code',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: [...PARTS],
    linked_images: false,
    use_emoji_autocomplete: false,
  } as const;
  const asRead = { name: AS_READ, widget: 'hidden' } as const;
  const at = fields.findIndex(({ name }) => !FIRST.slice(0, FIRST.indexOf(BODY)).includes(name));
  return [...fields.slice(0, at), body as Field, ...fields.slice(at), asRead as Field];
}

/** `2026-11` of a moment on the clock of the newsroom, and of the months before it. */
function recentMonths(today: string): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: RECENT }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** A collection of what the newsroom has in one folder, files and pictures side by side. */
function folderOf(name: string, folder: string, fields: Field[]): EntryCollection {
  return {
    name,
    folder,
    fields,
    path: '{{slug}}',
    media_folder: '',
    public_folder: '',
    create: true,
    slug: { template: '{{title}}', editable: ['create'] },
    editor: { preview: true },
  };
}

/** The fields with those that few stories need in a group that is closed. */
function folded(fields: readonly Field[], words: AdminWords): Field[] {
  const others = fields.filter(({ name }) => !STORY_FIELDS.has(name));
  const more = { name: MORE, label: words.more, widget: 'object', collapsed: true, fields: others };
  return [...fields.filter(({ name }) => STORY_FIELDS.has(name)), more as Field];
}

/** The stories of a month, `2026-11`. */
function monthOf(month: string, data: DeskData, words: AdminWords): Collection {
  const [year, number] = month.split('-') as [string, string];
  const folder = `${data.editor.folder ?? 'content'}/articles/${year}/${number}`;
  return {
    ...folderOf(
      `${articlesPrefix}${month}`,
      folder,
      folded(textFields(articleSchema(data.zone), data, words), words),
    ),
    label: words.storiesOf(year, Number(number)),
    label_singular: words.story,
    icon: 'article',
    format: FORMATS.article,
    summary: `{{title}}{{draft | ternary(' · ${words.draft}', '')}} {{review}}`,
    sortable_fields: {
      fields: ['date', 'title'],
      default: { field: 'date', direction: 'descending' },
    },
    view_filters: [
      { label: words.review.waiting, field: 'review', pattern: 'waiting' },
      { label: words.drafts, field: 'draft', pattern: true },
    ],
  };
}

/**
 * What can be written: the stories of this month and the two before, of an older `month` that is asked
 * for, `2024-05`; pages, series and authors, and adverts where there are any. The git host is asked for each file of a collection, so a whole
 * archive is never one. The recent months stay beside an older one: what is not in a collection is
 * forgotten on the device, and would be asked for anew. `today` is `YYYY-MM-DD` on the newsroom's clock.
 */
export function collectionsOf(
  data: DeskData,
  words: AdminWords,
  { today, month: asked }: { readonly today: string; readonly month: string | undefined },
): Collection[] {
  const root = data.editor.folder ?? 'content';
  const older = data.months.filter((month) => month === asked);
  const months = new Set([...older, ...recentMonths(today)]);
  return [
    ...[...months].map((month) => monthOf(month, data, words)),
    {
      ...folderOf('pages', `${root}/pages`, textFields(pageSchema(data.zone), data, words)),
      label: words.pages,
      label_singular: words.page,
      icon: 'description',
      format: FORMATS.page,
    },
    {
      ...folderOf('series', `${root}/series`, textFields(seriesSchema(data.zone), data, words)),
      label: words.series,
      label_singular: words.oneSeries,
      icon: 'account_tree',
      format: FORMATS.series,
    },
    {
      ...folderOf('authors', `${root}/authors`, [
        ...cmsFields(shapeOf(authorSchema), { ...data, hints: words.hints }),
        { name: AS_READ, widget: 'hidden' },
      ]),
      label: words.authors,
      label_singular: words.author,
      icon: 'person',
      identifier_field: 'name',
      slug: { template: '{{name}}', editable: ['create'] },
      format: FORMATS.author,
    },
    ...(data.hasAdverts ? [advertsOf(data, words)] : []),
  ];
}

/** The adverts, which newsrooms without any need not see. */
function advertsOf(data: DeskData, words: AdminWords): Collection {
  return {
    ...folderOf('adverts', `${data.editor.folder ?? 'content'}/adverts`, [
      ...cmsFields(shapeOf(advertSchema(data.zone)), { ...data, hints: words.hints }),
      { name: AS_READ, widget: 'hidden' },
    ]),
    label: words.adverts,
    label_singular: words.advert,
    icon: 'storefront',
    identifier_field: 'client',
    summary: '{{client}} {{title}}',
    slug: { template: '{{client}}', editable: ['create'] },
    format: FORMATS.advert,
  };
}

/** What of the settings is changed day by day, or by who runs the desk; the others are set up once. */
const SETTINGS = ['breaking', 'masthead', 'helpline', 'description'];

/** The settings that can be changed, as a file by itself. */
export function settingsFile(data: DeskData, words: AdminWords): CollectionFile {
  const shape = shapeOf(siteSchema(data.zone));
  const offers = { ...data, hints: words.hints };
  const fields = cmsFields(shape, offers, { first: SETTINGS }).filter(({ name }) =>
    SETTINGS.includes(name),
  );
  return {
    name: 'site',
    label: words.settings,
    icon: 'campaign',
    file: `${data.editor.folder ?? 'content'}/site.yaml`,
    format: FORMATS.site,
    fields: [...fields, { name: AS_READ, widget: 'hidden' }],
  };
}

/** The declared topics, as a file by itself. */
export function topicsFile(data: DeskData, words: AdminWords): CollectionFile {
  const [topics] = cmsFields(shapeOf(topicsSchema), { ...data, hints: words.hints });
  const list = {
    ...topics!,
    label_singular: words.topic,
    required: false,
    collapsed: true,
    summary: '{{name}}',
    allow_reorder: false,
  };
  return {
    name: 'topics',
    label: topics!.label!,
    icon: 'sell',
    file: `${data.editor.folder ?? 'content'}/topics.yaml`,
    format: FORMATS.topics,
    fields: [list as Field, { name: AS_READ, widget: 'hidden' }],
  };
}
