import type { SourceAuthor } from '../article/source-article.ts';
import { creditsIn } from './credits.ts';

/** Markdown without the lines of credit at its edges, and the people they named. */
export interface WithoutCredits {
  markdown: string;
  authors: SourceAuthor[];
}

const initials =
  /^[*_\\]*\(\s*(?:\\?\*\/)?([a-z]{2,8})((?:\s*\/\s*[a-z]{2,8}){0,3})\s*\)[*_\\]*\.?$/;

/**
 * Takes bylines (`Penulis: Ani | Editor: Budi`) from the first two and last four paragraphs, and
 * closing initials (`(ani/bud)`, the last of several the editor's) from the end.
 */
export function withoutCredits(markdown: string): WithoutCredits {
  const blocks = markdown.split('\n\n');
  const authors: SourceAuthor[] = [];
  const rest = blocks.filter((block, index) => {
    if (index >= 2 && index < blocks.length - 4) return true;
    const credits = creditsIn(block.replaceAll('\\\n', ' | '));
    if (credits === undefined) return true;
    authors.push(...credits);
    return false;
  });
  const last = rest.at(-1) ?? '';
  const closing = initials.exec(last);
  if (closing && rest.length > 1) {
    rest.pop();
    authors.push(...initialsOf(closing[1]! + closing[2]!));
  } else {
    const tail = /\s\(([a-z]{2,5}(?:\/[a-z]{2,5}){1,3})\)$/.exec(last);
    if (tail && rest.length > 1) {
      rest[rest.length - 1] = last.slice(0, tail.index);
      authors.push(...initialsOf(tail[1]!));
    }
  }
  return { markdown: rest.join('\n\n'), authors };
}

function initialsOf(text: string): SourceAuthor[] {
  const names = text.split('/').map((name) => name.trim());
  return names.map((name, index) =>
    index > 0 && index === names.length - 1 ? { name, role: 'editor' } : { name },
  );
}
