import { decodeReferences } from '../../../lib/character-references.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** Letters by name that programs write; all others by number. */
const named = new Map(
  Object.entries({
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    eacute: 'é',
  }),
);

const reference = /&(?:#\d{1,6}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|[a-z]{4,8});/gi;
/** To the end where nothing closes it, or the end would be looked for anew from each opening. */
const comment = /<!--.*?(-->|$)/gs;
const tag = /<\/?(?:b|i|u|em|strong|br|p|a|span|font|div|small|sup|sub)(?:\s[^<>]{0,300})?\/?>/gi;
const strong = /(\*\*|__)(?=\S)([^*_\n]{1,200}?)(?<=\S)\1/g;
/** One star or underline, as WhatsApp has them, around whole words. */
const light =
  /(?<![\p{L}\p{N}*_@/.-])([*_])(?=[\p{L}\p{N}"“])([^*_\n]{1,200}?)(?<=[\p{L}\p{N}.:!?"”])\1(?![\p{L}\p{N}*_])/gu;
const link = /(?<!!)\[([^[\]\n]{1,200})\]\((?:https?:|\/|mailto:)[^()\s]{1,300}\)/g;

/** Words as readers see them, of words with HTML or Markdown in them. */
function plain(value: string): string {
  return value
    .replace(comment, (code, end) => (end === '' ? code : ''))
    .replace(tag, (code) => (/^<(?:br|p)\b/i.test(code) ? ' ' : ''))
    .replace(
      reference,
      (code) => named.get(code.slice(1, -1).toLowerCase()) ?? decodeReferences(code),
    )
    .replace(strong, '$2')
    .replace(light, '$2')
    .replace(link, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** HTML and signs of Markdown in fields that are shown as plain letters. */
export const markup: TextRule = (text) => {
  const { image } = text.fields ?? {};
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', text.title],
    ['description', text.description],
    ['image.alt', image?.alt],
    ['image.caption', image?.caption],
    ['image.credit', image?.credit],
  ];
  return fields.flatMap(([key, value]): Finding[] => {
    if (value === undefined || !/[&<*_[]/.test(value)) return [];
    const better = plain(value);
    // Space that is written twice is no code.
    if (better === value.replace(/ {2,}/g, ' ').trim()) return [];
    const place = text.placeOf(...key.split('.'));
    return [finding('field/markup', place, { key, value, better }, 'warning')];
  });
};
