import type { BulletinWords } from '../words/words.ts';
import type { Bulletin } from './bulletin.ts';

/** A bulletin as plain text, which a mail carries beside its page: the same stories, all of them. */
export function mailText(
  bulletin: Bulletin,
  title: string,
  words: BulletinWords,
  unsubscribe: string | undefined,
): string {
  const stories = bulletin.stories.map(({ headline, standfirst, section, url }) =>
    [`${section.toUpperCase()}`, headline, standfirst, url]
      .filter((line) => line !== '')
      .join('\n'),
  );
  const corrections = bulletin.corrections.map(
    ({ headline, text, url }) => `${words.correction}: ${headline}\n${text}\n${url}`,
  );
  const foot = [
    `${words.all}: ${bulletin.siteUrl}`,
    ...(unsubscribe === undefined ? [] : [`${words.unsubscribe}: ${unsubscribe}`]),
  ].join('\n');
  return `${[title, ...stories, ...corrections, foot].join('\n\n')}\n`;
}
