import type { Fields } from '../../content-files/write/fields-text.ts';
import { fieldsText } from '../../content-files/write/fields-text.ts';
import type { DeskWords } from '../../words/words.ts';
import { writtenTime } from '../../lib/time/format.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { StoryTemplate } from './story-template.ts';

/** What is known of an article that is begun. */
export interface NewArticle {
  readonly title: string;
  /** ISO instant. */
  readonly date: string;
  readonly section: string;
  readonly author: string | undefined;
  /** Given where it is not the site's. */
  readonly lang: string | undefined;
  readonly draft: boolean;
}

/** The text of a new article's file, made of the skeleton of its kind, with notes on what to fill in. */
export function articleText(
  article: NewArticle,
  { description, more, body }: StoryTemplate,
  { timeZone }: { readonly timeZone: string },
  { comments, yes }: DeskWords['new'],
): string {
  const { title, date, section, author, lang, draft } = article;
  const style = { freeText: freeTextKeys(articleSchema(timeZone)) };
  const text = (fields: Fields): string => fieldsText(fields, style);
  return [
    '---\n',
    text({ title: title.replace(/\s+/g, ' ').trim() }),
    description,
    `# ${comments.date}\n`,
    text({
      date: writtenTime(date, timeZone),
      section,
      authors: author === undefined ? undefined : [author],
      lang,
    }),
    more,
    ...(draft ? [`# ${comments.draft}\n`, text({ draft: yes })] : []),
    `# ${comments.image}\n`,
    // Whoever deletes only the number signs gets the fields as they must stand.
    '#image:\n#  src: foto.jpg\n#  alt: …\n#  caption: …\n#  credit: …\n',
    `---\n\n${body}\n`,
  ].join('');
}
