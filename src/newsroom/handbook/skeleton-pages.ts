import { openMark } from '../../lib/open-marks.ts';
import type { HandbookWords, StoryKind } from '../../words/words.ts';
import type { Language } from '../../words/words-in.ts';
import { wordsIn } from '../../words/words-in.ts';
import { articleText } from '../new/article-text.ts';
import { readTemplate } from '../new/story-template.ts';

type Part = keyof HandbookWords['skeletons']['parts'];

/** Which kinds of story stand on a page. */
const PARTS: Readonly<Record<Part, readonly StoryKind[]>> = {
  news: ['news', 'crime', 'feature', 'interview', 'opinion', 'analysis'],
  service: [
    ...(['explainer', 'fact-check', 'gallery', 'photo-essay'] as const),
    ...(['press-release', 'advertorial', 'obituary'] as const),
  ],
  events: ['live', 'event', 'disaster', 'sports', 'right-of-reply'],
};

/** What an editor puts their own time and section in place of, as in the other examples of the book. */
const EXAMPLE = { date: '2026-11-22T00:30:00Z', section: 'daerah', timeZone: 'Asia/Jakarta' };

/** A kind of story as a whole file, for those who have no computer to begin it with. */
function skeleton(kind: StoryKind, language: Language): string {
  const { kinds, handbook, desk } = wordsIn(language);
  const title = openMark(handbook.skeletons.headline, language);
  const article = { ...EXAMPLE, title, author: undefined, lang: undefined, draft: true };
  const text = articleText(article, readTemplate(kind, language), EXAMPLE, desk.new);
  // Without quotation marks around it, a headline that holds some can take the mark's place.
  const open = text.replace(/^title: "(.*)"$/m, 'title: $1');
  const [[other], does] = kinds.list[kind];
  return `## ${kind}, ${other}: ${does}\n\n\`\`\`markdown\n${open}\`\`\``;
}

/** The pages of the handbook with every skeleton ready to be copied, by file below the language's folder. */
export function skeletonPages(language: Language): Map<string, string> {
  const { skeletons, generated } = wordsIn(language).handbook;
  return new Map(
    (Object.keys(PARTS) as Part[]).map((part) => {
      const { file, title } = skeletons.parts[part];
      const texts = PARTS[part].map((kind) => skeleton(kind, language));
      return [
        `${file}.md`,
        `${[`# ${title}`, skeletons.intro, ...texts, generated].join('\n\n')}\n`,
      ];
    }),
  );
}
