import { fileName } from '../../../lib/posix-path.ts';
import { calm } from './calm.ts';
import { shownText } from '../../../markdown/unseen/shown-text.ts';
import type { Position } from '../../../problems/finding.ts';
import type { CheckedText } from '../text/checked-text.ts';

/** One stretch of an article that readers see: a field, or a line of its text. */
export interface SeenPassage {
  readonly where: 'title' | 'standfirst' | 'address' | 'picture' | 'body';
  readonly text: string;
  /** Where a letter of it stands in the file; of a field, where the field does. */
  readonly placeOf: (at: number) => Position;
}

/** All that readers see of an article, the words of its address and its pictures included. */
export function passagesOf(text: CheckedText): SeenPassage[] {
  const { fields, file, title, description, placeOf } = text;
  const field = (
    where: SeenPassage['where'],
    words: string | undefined,
    ...path: string[]
  ): SeenPassage[] =>
    words === undefined || words === ''
      ? []
      : [{ where, text: words, placeOf: () => placeOf(...path) }];
  const address = fields?.permalink ?? fileName(file).replace(/\.md$/, '');
  const { alt, caption } = fields?.image ?? {};
  const inWords = (path: string): string =>
    decoded(path)
      .replace(/\.\w{3,4}$/, '')
      .replace(/[-_/.]+/g, ' ')
      .replace(/^[\s\d]+/, '')
      .trim();
  const lines = shownText(text.body)
    .split('\n')
    .flatMap((line, index): SeenPassage[] =>
      line.trim() === ''
        ? []
        : [
            {
              where: line.includes('![') ? 'picture' : 'body',
              text: calm(line),
              placeOf: (at) => text.inBody({ line: index + 1, column: at + 1 }),
            },
          ],
    );
  return [
    ...field('title', title, 'title'),
    ...field('standfirst', description, 'description'),
    ...field(
      'address',
      inWords(address),
      ...(fields?.permalink === undefined ? ['title'] : ['permalink']),
    ),
    ...(fields?.aliases ?? []).flatMap((alias) => field('address', inWords(alias), 'aliases')),
    ...field('address', inWords(fileName(fields?.image?.src ?? '')), 'image', 'src'),
    ...field('picture', alt, 'image', 'alt'),
    ...field('picture', caption, 'image', 'caption'),
    ...lines,
  ];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
