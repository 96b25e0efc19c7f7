import { slugOf } from '../../../lib/slug.ts';
import { yamlText } from './front-matter-text.ts';

/** What an export says of its site. */
export interface OldSite {
  name: string;
  url: string;
  description: string;
  language: 'id' | 'en';
  categories: { slug: string; name: string; parent: string; stories: number }[];
}

const words = {
  id: {
    head: 'Dibuat oleh impor dari situs lama. Periksa, terutama masthead dan sections.',
    section: 'Berita',
  },
  en: {
    head: 'Made by the import from the old site. Look it through, masthead and sections above all.',
    section: 'News',
  },
};

/** A first site.yaml for a content folder that has none, from what an old site says of itself. */
export function siteText(site: OldSite): string {
  const { language } = site;
  const sections = sectionsOf(site);
  const first = { id: slugOf(words[language].section), name: words[language].section };
  const all = sections.some(({ id }) => id === first.id) ? sections : [...sections, first];
  const fields = {
    name: site.name || 'Warta',
    url: site.url || 'https://example.com',
    language,
    timeZone: 'Asia/Jakarta',
    description: site.description || undefined,
    sections: all,
    importSection: first.id,
  };
  return `# ${words[language].head}\n${yamlText(fields)}`;
}

/** Categories that hold stories, at most one level below another; the largest first. */
function sectionsOf({ categories }: OldSite) {
  const ids = new Map<string, { id: string; name: string; parent?: string; stories: number }>();
  const top = categories.filter(
    ({ parent }) => parent === '' || !categories.some(({ slug }) => slug === parent),
  );
  for (const { slug, name, stories } of top) {
    const below = categories.some(({ parent, stories: own }) => parent === slug && own > 0);
    const id = slugOf(slug);
    if (id !== '' && (stories > 0 || below) && !/^uncategori[sz]ed$/.test(id))
      ids.set(slug, { id, name, stories });
  }
  for (const { slug, name, parent, stories } of categories) {
    const above = ids.get(parent);
    const id = slugOf(slug);
    if (above === undefined || above.parent !== undefined || stories === 0 || id === '') continue;
    if (!ids.has(slug)) ids.set(slug, { id, name, parent: above.id, stories });
  }
  return [...ids.values()]
    .toSorted((a, b) => b.stories - a.stories)
    .map(({ id, name, parent }) => ({ id, name, ...(parent ? { parent } : {}) }));
}
