import type { SourceArticle } from '../../article/source-article.ts';
import type { WxrItem } from '../wxr-item.ts';
import type { LanguageForm } from './language-form.ts';
import { inOneLanguage, splitLanguages } from './split-languages.ts';

/** An item in one of its languages; without a language there is only one. */
export interface ItemVersion {
  item: WxrItem;
  lang?: string;
}

/** An item of qTranslate as one for each language it has a text in, the site's own first. */
export function versionsOfItem(item: WxrItem, languages: readonly string[]): ItemVersion[] {
  const { title, content } = item.fields;
  const texts = splitLanguages(content) ?? splitLanguages(title);
  if (texts === undefined) return [{ item }];
  const named = [...texts].filter(([, text]) => text.trim() !== '').map(([lang]) => lang);
  const main = languages.find((lang) => named.includes(lang)) ?? named[0] ?? [...texts.keys()][0]!;
  // A text that is not divided is one story, however many headlines it has.
  const others = splitLanguages(content) === undefined ? [] : named.filter((lang) => lang !== main);
  return [main, ...others].map((lang) => ({ item: inLanguage(item, lang), lang }));
}

function inLanguage(item: WxrItem, lang: string): WxrItem {
  const { title, content, excerpt } = item.fields;
  const fields = {
    ...item.fields,
    title: inOneLanguage(title, lang),
    content: inOneLanguage(content, lang),
    excerpt:
      splitLanguages(excerpt) === undefined ? excerpt : (splitLanguages(excerpt)!.get(lang) ?? ''),
  };
  const meta = new Map([...item.meta].map(([key, text]) => [key, inOneLanguage(text, lang)]));
  return { ...item, fields, meta };
}

/**
 * Makes a further language of an item an article of its own, at the address that qTranslate gives it; where
 * only its host or query tells it from that of the original (`main`), at a new one.
 */
export function asTranslation(
  article: SourceArticle,
  lang: string,
  main: string | undefined,
  form: LanguageForm,
): void {
  article.translationOf = article.id;
  article.id = `${article.id}:${lang}`;
  delete article.otherId;
  article.aliases = [];
  if (article.slug !== undefined) article.slug = `${article.slug}-${lang}`;
  if (form !== 'path') delete article.url;
  else if (article.url !== undefined)
    article.url = article.url.replace(
      /^(https?:\/\/[^/?#]+)\/(?:([a-z]{2,3})\/)?/i,
      (_, host: string, first?: string) =>
        `${host}/${lang}/${first === undefined || first === main ? '' : `${first}/`}`,
    );
}
