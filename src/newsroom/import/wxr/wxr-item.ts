import { accessKeys, builderKeys, languageKeys, mediaKeys, tableIdsKey } from './meta-keys.ts';

/** A term of an item: a category, a tag, or one of a plugin's taxonomies. */
export interface WxrTerm {
  domain: string;
  nicename: string;
  name: string;
}

/** One `<item>` of a WordPress export, as text; fields that are absent are empty. */
export interface WxrItem {
  /** Line of `<item>` in the file, from 1. */
  line: number;
  /** Line of the first letter in it that could not be decoded. */
  lostAt?: number;
  fields: Record<WxrField, string>;
  terms: WxrTerm[];
  /** Post meta that the importer reads (`wantedMeta`). */
  meta: Map<string, string>;
  comments: number;
}

/** Element names of an item that are read, by the name they get here. */
export const wxrFields = {
  title: 'title',
  link: 'link',
  pubDate: 'pubDate',
  'dc:creator': 'creator',
  guid: 'guid',
  'content:encoded': 'content',
  'excerpt:encoded': 'excerpt',
  'wp:post_id': 'id',
  'wp:post_date': 'date',
  'wp:post_date_gmt': 'dateGmt',
  'wp:post_modified': 'modified',
  'wp:post_modified_gmt': 'modifiedGmt',
  'wp:post_name': 'name',
  'wp:status': 'status',
  'wp:post_parent': 'parent',
  'wp:post_type': 'type',
  'wp:post_password': 'password',
  'wp:attachment_url': 'attachmentUrl',
} as const;

export type WxrField = (typeof wxrFields)[keyof typeof wxrFields];

/** The keys of post meta that say something about an article or a picture. */
export const wantedMeta: ReadonlySet<string> = new Set([
  ...mediaKeys,
  ...builderKeys,
  ...languageKeys,
  ...accessKeys,
  '_thumbnail_id',
  '_wp_attachment_image_alt',
  '_wp_old_slug',
  '_elementor_data',
  'footnotes',
  tableIdsKey,
  '_tablepress_table_options',
  '_tablepress_table_visibility',
  '_yoast_wpseo_metadesc',
  '_yoast_wpseo_canonical',
  '_yoast_wpseo_primary_category',
  'rank_math_description',
  'rank_math_canonical_url',
  'rank_math_primary_category',
  'amp_status',
  'td_post_theme_settings',
  'wps_subtitle',
]);

/** An item without anything in it. */
export function emptyItem(line: number): WxrItem {
  const fields = {} as Record<WxrField, string>;
  for (const field of Object.values(wxrFields)) fields[field] = '';
  return { line, fields, terms: [], meta: new Map(), comments: 0 };
}
