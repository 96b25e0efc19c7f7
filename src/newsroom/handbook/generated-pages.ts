import { languages } from '../../words/words-in.ts';
import { deliveryPage } from './delivery-page.ts';
import { kindPage } from './kind-page.ts';
import { messagePages } from './message-pages.ts';
import { skeletonPages } from './skeleton-pages.ts';
import { targetPage } from './target-page.ts';

/** The handbook's pages of kinds of story, skeletons, ways to hosts, and messages, by path below the project. */
export function generatedPages(): Map<string, string> {
  return new Map(
    languages.flatMap((language) =>
      [
        kindPage(language),
        ...skeletonPages(language),
        targetPage(language),
        ...messagePages(language),
        deliveryPage(language),
      ].map(([file, text]): [string, string] => [
        `src/newsroom/handbook/${language}/${file}`,
        text,
      ]),
    ),
  );
}
