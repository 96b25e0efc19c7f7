import type { Token } from 'markdown-it';
import { isDataFile, readChartTitle } from '../charts/chart-title.ts';
import { mediaKindOf, readMediaTitle } from '../media/media-title.ts';
import { splitCaption } from '../lib/split-caption.ts';
import { inlineText } from './inline-text.ts';
import { authoredPath } from './inline/picture.ts';
import { startOf } from './source/positioned-inline.ts';
import { readSource, type MarkdownSource } from './source/read-source.ts';
import type { SourcePosition, SourceBlock } from './source/source-block.ts';

/** A picture or link of a body: where it stands (from 1) and what it names, as the author typed. */
export type SourceReference = SourcePosition &
  (
    | { kind: 'picture'; target: string; alt: string; caption: string; credit: string }
    | { kind: 'link'; target: string; text: string }
  );

/**
 * Every picture and link of a body in the order of the source, for checking that files are there.
 * `target` has percent signs decoded when it has no scheme.
 */
export function findReferences(body: string): SourceReference[] {
  return referencesOf(readSource(body));
}

/** The same for a body that has been read. */
export function referencesOf(source: MarkdownSource): SourceReference[] {
  return source.blocks.flatMap((block) =>
    block.tokens.flatMap((token, index) => referenceOf(block, token, index)),
  );
}

/** The pictures that stand in a paragraph with words, as pages show them without their captions. */
export function picturesAmongWords(
  source: MarkdownSource,
): Extract<SourceReference, { kind: 'picture' }>[] {
  return source.blocks
    .filter(({ tokens }) =>
      tokens.some(({ type, content }) => type === 'text' && content.trim() !== ''),
    )
    .flatMap((block) =>
      block.tokens.flatMap((token, index) =>
        referenceOf(block, token, index).filter((one) => one.kind === 'picture'),
      ),
    );
}

function referenceOf(block: SourceBlock, token: Token, index: number): SourceReference[] {
  if (token.type === 'image') {
    const target = authoredPath(String(token.attrGet('src') ?? ''));
    const isMedia = mediaKindOf(target) !== undefined;
    const read = isDataFile(target) ? readChartTitle : isMedia ? readMediaTitle : splitCaption;
    const { caption, credit } = read(String(token.attrGet('title') ?? ''));
    const alt = inlineText(token.children ?? []).trim();
    return [{ kind: 'picture', target, alt, caption, credit, ...block.place(startOf(token)) }];
  }
  if (token.type !== 'link_open') return [];
  let end = index + 1;
  while (end < block.tokens.length && block.tokens[end]!.type !== 'link_close') end++;
  const target = authoredPath(String(token.attrGet('href') ?? ''));
  const text = inlineText(block.tokens.slice(index + 1, end)).trim();
  return [{ kind: 'link', target, text, ...block.place(startOf(token)) }];
}
