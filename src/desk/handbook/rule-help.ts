import { renderMarkdown } from '../../markdown/render.ts';
import { handbookPath } from '../../site/addresses.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { HandbookPage } from './read-handbook.ts';

/** A heading that is the name of a rule of the check. */
const OF_RULE = /^#{2,6}[ \t]+`?[a-z-]+\/[a-z\d-]+`?[ \t]*$/m;
const RULE = /^[a-z-]+\/[a-z\d-]+$/;

/** Where the handbook explains each rule of the check: the path of its heading, by the rule's name. */
export function ruleHelp(
  pages: readonly HandbookPage[],
  language: string,
): ReadonlyMap<string, string> {
  const context = {
    lang: language,
    words: wordsIn(language).markdown,
    picture: () => undefined,
    link: () => undefined,
  };
  const told = pages.filter(({ markdown }) => OF_RULE.test(markdown));
  return new Map(
    told.flatMap(({ name, markdown }) =>
      renderMarkdown(markdown, context)
        .headings.filter(({ text }) => RULE.test(text))
        .map(({ text, id }) => [text, `${handbookPath(name)}#${id}`] as const),
    ),
  );
}
