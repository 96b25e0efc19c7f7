import type { Content } from '../../../content-files/content.ts';
import { makeEdition } from '../../../edition/make-edition.ts';
import { memo } from '../../../lib/memo.ts';
import { dayAttribute } from '../../../lib/time/machine.ts';
import { frontPath, searchPath } from '../../../site/addresses.ts';
import type { AdvertEntry } from '../../../schema/entries.ts';

/**
 * Tells on which pages an advert stood at an instant (ISO), by the rule that places adverts and the
 * content as it is now: lists first, then stories, the newest first.
 */
export function placesAt(content: Content): (id: string, time: string) => string[] {
  const editionAt = memo((time: string) =>
    makeEdition(content, time, (iso) => dayAttribute(iso, content.site.timeZone)),
  );
  return (id, time) => {
    const { adverts, sections, articles } = editionAt(time);
    const isIt = (advert: AdvertEntry | undefined): boolean => advert?.id === id;
    const search = searchPath();
    return [
      ...(isIt(adverts.at('front', { path: frontPath })) ? [frontPath] : []),
      ...sections.flatMap((section) =>
        isIt(adverts.at('section', { path: section.path, section })) ? [section.path] : [],
      ),
      ...(isIt(adverts.at('search', { path: search })) ? [search] : []),
      ...articles.flatMap((article) => {
        const { story, end } = adverts.inStory(article);
        return isIt(story) || isIt(end) ? [article.path] : [];
      }),
    ];
  };
}
