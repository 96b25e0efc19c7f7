import { languages } from '../../words/words-in.ts';
import { kindPage } from './kind-page.ts';
import { messagePages } from './message-pages.ts';
import { skeletonPages } from './skeleton-pages.ts';

/** The handbook's pages of kinds of story, their skeletons, and messages, by path below the project. */
export function generatedPages(): Map<string, string> {
  return new Map(
    languages.flatMap((language) =>
      [kindPage(language), ...skeletonPages(language), ...messagePages(language)].map(
        ([file, text]): [string, string] => [`src/newsroom/handbook/${language}/${file}`, text],
      ),
    ),
  );
}
