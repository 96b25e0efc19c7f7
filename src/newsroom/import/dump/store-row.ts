import { namedAuthor } from '../article/named-author.ts';
import { mendedText } from '../encoding/repair-mojibake.ts';
import type { UnitKind } from '../units/unit.ts';
import { isWantedMeta } from '../wxr/item-meta.ts';
import { languageOptions } from './language-settings.ts';
import type { DumpStore, StoredSite } from './dump-store.ts';
import type { DumpTable } from './dump-tables.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** A row of a dump: its values by column, each sign a byte. */
interface DumpRow {
  fields: ReadonlyMap<string, string>;
  file: string;
  line: number;
}

/** What is kept of a post, as text. */
export interface StoredPost {
  id: string;
  title: string;
  content: string;
  excerpt: string;
  status: string;
  password: string;
  name: string;
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  parent: string;
  guid: string;
}

/** Settings that say where a site lived and how it made its addresses; all others stay unread. */
const wantedOptions: ReadonlySet<string> = new Set([
  'siteurl',
  'home',
  'permalink_structure',
  'blogname',
  'timezone_string',
  'gmt_offset',
  'default_category',
  'tablepress_tables',
  ...languageOptions,
]);
/** Where the file of a picture lies below the folder of uploads. */
export const attachedFile = '_wp_attached_file';

/**
 * Stores what is read of a row; answers as what it is counted, where it is a unit that is never for
 * publication.
 */
export function storeRow(
  store: DumpStore,
  site: StoredSite,
  table: DumpTable,
  { fields, file, line }: DumpRow,
): UnitKind | undefined {
  const text = (column: string) => textOfBytes(fields.get(column) ?? '');
  const number = (column: string) => numberOf(fields.get(column));
  switch (table) {
    case 'posts': {
      const type = text('post_type').trim();
      if (type === 'revision') return 'revision';
      const data = JSON.stringify(postOf(text, fields));
      store.add('posts', site, number('id'), line, file, number('post_author'), type, data);
      return type === 'guest-author' ? 'account' : undefined;
    }
    case 'postmeta': {
      const key = text('meta_key');
      const value = text('meta_value');
      if (value !== '' && (isWantedMeta(key) || key === attachedFile))
        store.add('postmeta', site, number('post_id'), key, value);
      return undefined;
    }
    case 'terms':
      store.add('terms', site, number('term_id'), mendedText(text('name')), text('slug'));
      return undefined;
    case 'term_taxonomy': {
      const kind = text('taxonomy');
      const [id, term, parent] = [number('term_taxonomy_id'), number('term_id'), number('parent')];
      store.add('term_taxonomy', site, id, term, kind, parent);
      return undefined;
    }
    case 'term_relationships':
      store.add('term_relationships', site, number('object_id'), number('term_taxonomy_id'));
      return undefined;
    case 'options': {
      const key = text('option_name');
      if (wantedOptions.has(key)) store.add('options', site, key, text('option_value').trim());
      return 'setting';
    }
    case 'users': {
      const keys = [text('user_login'), text('user_nicename')].map((key) => key.toLowerCase());
      const name = namedAuthor(mendedText(text('display_name')));
      const shown = keys.includes(name.toLowerCase()) ? '' : name;
      store.add('users', site, number('id'), shown, keys.join('\n'));
      return 'account';
    }
    case 'icl_translations': {
      if (!text('element_type').startsWith('post_')) return undefined;
      // By the names that exports of WPML have for them.
      const told = [
        ['_wpml_import_translation_group', text('trid')],
        ['_wpml_import_language_code', text('language_code')],
        ['_wpml_import_source_language_code', text('source_language_code')],
      ] as const;
      for (const [key, value] of told)
        if (value !== '') store.add('icl_translations', site, number('element_id'), key, value);
      return undefined;
    }
    default:
      return 'comment';
  }
}

/** What is not told of a post is not public: without its status, type or password it is a draft. */
function postOf(text: (column: string) => string, fields: DumpRow['fields']): StoredPost {
  const isTold = text('post_type') !== '' && fields.has('post_password');
  return {
    id: text('id'),
    title: text('post_title').trim(),
    content: text('post_content'),
    excerpt: text('post_excerpt').trim(),
    status: (isTold && text('post_status')) || 'draft',
    password: text('post_password'),
    name: text('post_name'),
    date: text('post_date'),
    dateGmt: text('post_date_gmt'),
    modified: text('post_modified'),
    modifiedGmt: text('post_modified_gmt'),
    parent: text('post_parent'),
    guid: text('guid'),
  };
}

function numberOf(text: string | undefined): number {
  const number = Math.trunc(Number(text ?? 0));
  return Number.isSafeInteger(number) ? number : 0;
}
