import type { Language } from '../../../words/words-in.ts';
import { wordsIn } from '../../../words/words-in.ts';
import { isReservedName } from '../../../site/addresses/reserved.ts';
import { slugOf } from '../../../lib/slug.ts';
import { siteSchema } from '../../../schema/schemas.ts';
import { webAddress } from '../../../schema/values/matching.ts';
import { yamlText } from './front-matter-text.ts';

/** What an export says of its site. */
export interface OldSite {
  name: string;
  url: string;
  description: string;
  language: Language;
  /** Hours that the old site's clock was ahead of UTC. */
  offset?: number | undefined;
  categories: { slug: string; name: string; parent: string; articles: number }[];
}

/** The zones of Indonesia by their hours ahead of UTC. */
const zones: Record<number, string> = { 7: 'Asia/Jakarta', 8: 'Asia/Makassar', 9: 'Asia/Jayapura' };

/** More sections at the top than this make no menu; the articles of the others keep the word as topic. */
const mostSections = 12;

/** A first site.yaml for a content folder that has none, from what an old site says of itself. */
export function siteText(site: OldSite): string {
  const { language } = site;
  const words = wordsIn(language).importing.written.site;
  const sections = sectionsOf(site);
  const first = { id: slugOf(words.section), name: words.section };
  const all = sections.some(({ id }) => id === first.id) ? sections : [...sections, first];
  const fields = {
    name: site.name.trim() || 'Warta',
    url: webAddress().safeParse(site.url).data ?? 'https://example.com',
    language,
    timeZone: zones[site.offset ?? 7] ?? 'Asia/Jakarta',
    description: site.description.trim() || undefined,
    sections: all,
    importSection: first.id,
  };
  return `# ${words.head}\n${yamlText(fields, siteSchema(fields.timeZone))}`;
}

/** Categories that hold articles, at most one level below another; the largest ones, largest first. */
function sectionsOf({ categories }: OldSite) {
  const sized = categories.map((category) => ({
    ...category,
    id: slugOf(category.slug),
    all: categories
      .filter(({ slug, parent }) => slug === category.slug || parent === category.slug)
      .reduce((sum, { articles }) => sum + articles, 0),
  }));
  const slugs = new Set(categories.map(({ slug }) => slug));
  const canBe = ({ id, name }: { id: string; name: string }) =>
    id !== '' && name.trim() !== '' && !isReservedName(id);
  const top = sized
    .filter((one) => canBe(one) && !slugs.has(one.parent) && one.all > 0)
    .filter(({ id }) => !/^(uncategori[sz]ed|tak-berkategori)$/.test(id))
    .toSorted((a, b) => b.all - a.all)
    .slice(0, mostSections);
  const sections = top.flatMap(({ id, slug, name }) => [
    { id, name },
    ...sized
      .filter((one) => one.parent === slug && one.articles > 0 && canBe(one))
      .map((one) => ({ id: one.id, name: one.name, parent: id })),
  ]);
  const ids = sections.map(({ id }) => id);
  return sections.filter(({ id }, at) => ids.indexOf(id) === at);
}
