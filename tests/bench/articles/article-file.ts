import type { Made } from './make-article.ts';

/** The picture of an article, a file beside it. */
export type MadePicture = { file: string; alt: string };

/**
 * An article as an editor's Markdown file: headline and standfirst unquoted, colons and all. `picture`
 * becomes its `image`.
 */
export function articleFile(made: Made, picture?: MadePicture): string {
  const lines = [
    `title: ${made.title}`,
    made.description && `description: ${made.description}`,
    `date: ${made.date}`,
    made.updated && `updated: ${made.updated}`,
    `section: ${made.section}`,
    `topics: [${made.topics.join(', ')}]`,
    `authors: [${made.authors.join(', ')}]`,
    `dateline: ${made.dateline}`,
    made.label && `label: ${made.label}`,
    picture &&
      `image:\n  src: ${picture.file}\n  alt: ${JSON.stringify(picture.alt)}\n  caption: Pemandangan di ${made.dateline}.\n  credit: "Foto: Warta"`,
    made.correction &&
      `corrections:\n  - time: ${made.updated ?? made.date}\n    text: ${JSON.stringify(made.correction)}`,
  ];
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n\n${made.body}`;
}
