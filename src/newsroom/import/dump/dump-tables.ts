/** The tables of WordPress that are read; of all others only the rows are counted. */
export type DumpTable =
  | 'posts'
  | 'postmeta'
  | 'terms'
  | 'term_taxonomy'
  | 'term_relationships'
  | 'options'
  | 'users'
  | 'icl_translations'
  | 'comments';

/** The columns of each table in the order of WordPress, for dumps that name none. */
const columns: Record<DumpTable, string> = {
  posts: `id post_author post_date post_date_gmt post_content post_title post_excerpt post_status
    comment_status ping_status post_password post_name to_ping pinged post_modified post_modified_gmt
    post_content_filtered post_parent guid menu_order post_type post_mime_type comment_count`,
  postmeta: 'meta_id post_id meta_key meta_value',
  terms: 'term_id name slug term_group',
  term_taxonomy: 'term_taxonomy_id term_id taxonomy description parent count',
  term_relationships: 'object_id term_taxonomy_id term_order',
  options: 'option_id option_name option_value autoload',
  users: `id user_login user_pass user_nicename user_email user_url user_registered
    user_activation_key user_status display_name`,
  icl_translations:
    'translation_id element_type element_id trid language_code source_language_code',
  comments: 'comment_id comment_post_id',
};

/** A column that tells a table of WordPress from one of another program by the same name. */
const sign: Record<DumpTable, string> = {
  posts: 'post_title',
  postmeta: 'meta_key',
  terms: 'slug',
  term_taxonomy: 'taxonomy',
  term_relationships: 'object_id',
  options: 'option_name',
  users: 'display_name',
  icl_translations: 'trid',
  comments: 'comment_post_id',
};

/** What is read of each table: never a login's password, an e-mail address or a comment. */
export const readColumns: Record<DumpTable, ReadonlySet<string>> = {
  posts: new Set(
    `id post_author post_date post_date_gmt post_content post_title post_excerpt post_status
    post_password post_name post_modified post_modified_gmt post_parent guid post_type`.split(
      /\s+/,
    ),
  ),
  postmeta: new Set(['post_id', 'meta_key', 'meta_value']),
  terms: new Set(['term_id', 'name', 'slug']),
  term_taxonomy: new Set(['term_taxonomy_id', 'term_id', 'taxonomy', 'parent']),
  term_relationships: new Set(['object_id', 'term_taxonomy_id']),
  options: new Set(['option_name', 'option_value']),
  // Login and short name only to see that a display name is neither, and whom a co-author's term means.
  users: new Set(['id', 'user_login', 'user_nicename', 'display_name']),
  icl_translations: new Set(
    'element_type element_id trid language_code source_language_code'.split(' '),
  ),
  comments: new Set(),
};

const forms =
  /^(.*?)(postmeta|posts|term_relationships|term_taxonomy|terms|options|users|icl_translations|comments)$/i;

/**
 * A table of WordPress by its name and columns: whatever its prefix, and with the columns it has by
 * default where the dump does not say; `undefined` for all others.
 */
export function dumpTable(
  name: string,
  known: readonly string[] | undefined,
): { prefix: string; table: DumpTable; columns: readonly string[] } | undefined {
  const [, prefix = '', word] = forms.exec(name) ?? [];
  if (word === undefined) return undefined;
  const table = word.toLowerCase() as DumpTable;
  if (known !== undefined && !known.includes(sign[table])) return undefined;
  return { prefix, table, columns: known ?? columns[table].split(/\s+/) };
}

/** Rows that belong to other rows, and are counted with them. */
export function isPartOfOthers(table: string): boolean {
  return /(?:meta|terms|term_taxonomy|term_relationships|icl_translations)$/i.test(table);
}
