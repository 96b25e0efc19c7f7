import { elementsIn } from '../../html/html-node.ts';
import { parseHtml } from '../../html/parse-html.ts';
import type { WxrItem } from '../wxr-item.ts';
import { splitLanguages } from './split-languages.ts';

/**
 * How a site made the addresses of its further languages: `/en/judul/`, `/judul/?lang=en`, or a host of
 * their own, as `en.kabar.example`.
 */
export type LanguageForm = 'path' | 'query' | 'host';

/** Texts are searched for addresses as far as this, in letters. */
const furthest = 200_000;

/**
 * Counts the forms in which an item of several languages shows addresses of its own site in one of them:
 * an export does not say how its site made them.
 */
export function addForms(all: Map<LanguageForm, number>, { fields }: WxrItem): void {
  const { content, title, link } = fields;
  const languages = splitLanguages(content) ?? splitLanguages(title);
  if (languages === undefined || !URL.canParse(link)) return;
  const own = plainHost(new URL(link), languages);
  const links = [...elementsIn(parseHtml(content.slice(0, furthest)))].flatMap(
    ({ attributes }) => attributes['href'] ?? [],
  );
  for (const one of [link, ...links]) {
    const form = URL.canParse(one, link) ? formOf(new URL(one, link), own, languages) : undefined;
    if (form !== undefined) all.set(form, (all.get(form) ?? 0) + 1);
  }
}

/** The form that most addresses have; undefined where none showed. */
export function usualForm(all: ReadonlyMap<LanguageForm, number>): LanguageForm | undefined {
  return [...all].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

type Languages = ReadonlyMap<string, unknown>;

function formOf(url: URL, own: string, languages: Languages): LanguageForm | undefined {
  if (plainHost(url, languages) !== own) return undefined;
  if (languages.has(firstLabel(url))) return 'host';
  if (languages.has(url.searchParams.get('lang') ?? '')) return 'query';
  return languages.has(/^\/([a-z]{2,3})(?:\/|$)/.exec(url.pathname)?.[1] ?? '')
    ? 'path'
    : undefined;
}

const firstLabel = ({ hostname }: URL): string => hostname.split('.')[0]!;

/** A host without what stands before it for a language or by habit. */
function plainHost(url: URL, languages: Languages): string {
  const first = firstLabel(url);
  const isMore = first === 'www' || languages.has(first);
  return isMore ? url.hostname.slice(first.length + 1) : url.hostname;
}
