import { addressKey } from '../../../lib/address-key.ts';
import { slugOf } from '../../../lib/slug.ts';
import { timeAttribute } from '../../../lib/time/machine.ts';
import { pageSchema } from '../../../schema/schemas.ts';
import { idForm } from '../../../schema/values/address.ts';
import type { PreparedStory } from '../prepare/prepared-story.ts';
import type { Story } from '../story/story.ts';
import type { Existing } from './existing.ts';
import { withDigest } from './file-digest.ts';
import { articleText } from './front-matter-text.ts';
import type { Place, Taken } from './place-story.ts';
import { aliasPaths, freeName, isFree } from './place-story.ts';

/**
 * Finds file and address of a page of the old site: `/<name>/`, with a number where something has
 * that already; its old addresses lead there. Marks both as taken.
 */
export function placePage(
  story: Story,
  title: string,
  sections: ReadonlySet<string>,
  taken: Taken,
): Place {
  const given = story.slug?.toLowerCase() ?? '';
  const wanted = idForm.test(given)
    ? given
    : slugOf(story.slug ?? '') || slugOf(title) || `halaman-${slugOf(story.id)}`;
  const isTaken = (slug: string) =>
    !isFree(`/${slug}/`, sections) ||
    taken.files.has(`pages/${slug}.md`) ||
    taken.paths.has(addressKey(`/${slug}/`));
  const slug = freeName(wanted, 'pages', taken, isTaken);
  const place: Place = { file: `pages/${slug}.md`, path: `/${slug}/`, aliases: [] };
  taken.files.add(place.file);
  taken.paths.add(addressKey(place.path));
  const old = story.url === undefined || story.draft ? [] : [story.url];
  // Its own old address is claimed for itself.
  const others = { ...taken, claimed: new Set<string>() };
  place.aliases = aliasPaths([...old, ...story.aliases], place.path, sections, others);
  return place;
}

/** The text of a page's file. */
export function pageText(
  story: Story,
  prepared: PreparedStory,
  { aliases }: Pick<Existing, 'aliases'>,
  zone: string,
): string {
  const fields = {
    title: prepared.title,
    description: prepared.standfirst,
    date: story.date && timeAttribute(story.date, zone),
    updated: story.updated && timeAttribute(story.updated, zone),
    menu: 'none',
    draft: story.draft,
    aliases,
    import: { from: story.from, id: story.id, digest: '' },
  };
  return withDigest(articleText(fields, prepared.body, pageSchema(zone)));
}
