import { detached } from '../../article/detached.ts';
import type { WxrItem } from '../wxr-item.ts';

/** A version of a story, as the index of an export keeps it. */
export interface Translation {
  id: string;
  lang: string;
  date: string;
  /** Whether the source says that the others are made of it. */
  isOriginal: boolean;
}

/** The language that Polylang or WPML gives an item. */
export function languageOfItem({ terms, meta }: WxrItem): string | undefined {
  const lang =
    terms.find(({ domain }) => domain === 'language')?.nicename ??
    meta.get('_wpml_import_language_code') ??
    meta.get('_wpml_language') ??
    meta.get('_icl_lang_code');
  const plain = lang?.trim().toLowerCase().replaceAll('_', '-');
  return plain !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(plain) ? plain : undefined;
}

/** What the versions of one story have in common. */
function groupOf({ terms, meta }: WxrItem): string | undefined {
  const group =
    terms.find(({ domain }) => domain === 'post_translations')?.nicename ??
    meta.get('_wpml_import_translation_group') ??
    meta.get('_wpml_trid') ??
    meta.get('_icl_trid');
  return group === undefined || group.trim() === '' ? undefined : group.trim();
}

/** Adds an item to the versions of its story; what readers cannot see is nobody's original. */
export function addTranslation(all: Map<string, Translation[]>, item: WxrItem): void {
  const { id, status, date } = item.fields;
  const lang = languageOfItem(item);
  const group = groupOf(item);
  if (lang === undefined || group === undefined || status !== 'publish') return;
  const key = detached(group);
  const source = item.meta.get('_wpml_import_source_language_code');
  const isOriginal =
    item.meta.has('_wpml_import_translation_group') &&
    (source === undefined || source.trim() === '');
  const version = { id: detached(id), lang: detached(lang), date: detached(date), isOriginal };
  all.set(key, [...(all.get(key) ?? []), version]);
}

/**
 * The number of the item that an item translates: what the source calls the original, else the version
 * in the site's language, else the oldest.
 */
export function originalOf(
  item: WxrItem,
  all: ReadonlyMap<string, readonly Translation[]>,
  siteLanguage: string,
): string | undefined {
  const lang = languageOfItem(item);
  const group = groupOf(item);
  const versions = group === undefined ? [] : (all.get(group) ?? []);
  if (lang === undefined || versions.length < 2) return undefined;
  const original =
    versions.find(({ isOriginal }) => isOriginal) ??
    versions.find((one) => one.lang.split('-')[0] === siteLanguage) ??
    versions.toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))[0]!;
  return original.id === item.fields.id || original.lang === lang ? undefined : original.id;
}
