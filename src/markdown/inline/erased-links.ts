import type { StateCore, Token } from 'markdown-it';
import type { BodyState } from '../body-state.ts';

/** Takes the links in `erased` out of a line and leaves their words; an address as such is no word. */
export function withoutErasedLinks(
  children: readonly Token[],
  erased: ReadonlySet<Token>,
  word: string,
): Token[] {
  const remaining: Token[] = [];
  let inside: Token | undefined;
  for (const token of children) {
    if (erased.has(token)) inside = token;
    else if (inside && token.type === 'link_close') inside = undefined;
    else if (inside?.info === 'auto') {
      token.content = word;
      remaining.push(token);
    } else remaining.push(token);
  }
  return remaining;
}

/** The label of a *Baca juga* and its links but those in `erased`, whose words are their headlines. */
function alsoWithout([label, ...children]: readonly Token[], erased: ReadonlySet<Token>): Token[] {
  const links: Token[][] = [];
  let link: Token[] | undefined;
  for (const token of children) {
    if (token.type === 'link_open') links.push((link = []));
    link?.push(token);
    if (token.type === 'link_close') link = undefined;
  }
  // What stood between two links stands between those that are left.
  const between = children.find(
    (token, at) => children[at - 1]?.type === 'link_close' && token.type === 'text',
  );
  const remaining = links.filter(([open]) => !erased.has(open!));
  return remaining.length === 0
    ? []
    : [label!, ...remaining.flatMap((one, at) => (at > 0 && between ? [between, ...one] : one))];
}

/**
 * Takes links to articles that are gone out of the parsed body: their words stay, but a *Baca juga*
 * loses them with their words, and goes as a whole where nothing else stood in it.
 */
export function takeOutErased(
  state: StateCore,
  erased: ReadonlySet<Token>,
  word: string,
  article: BodyState,
): void {
  const tokens: Token[] = [];
  let count = 0;
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index]!;
    const inline = state.tokens[index + 1];
    if (token.type === 'also_open' && inline?.children) {
      inline.children = alsoWithout(inline.children, erased);
      if (inline.children.length === 0) index += 2;
      else {
        token.meta = { number: ++count };
        tokens.push(token, inline);
        index++;
      }
      continue;
    }
    if (token.children) token.children = withoutErasedLinks(token.children, erased, word);
    tokens.push(token);
  }
  article.asides = count;
  state.tokens = tokens;
}
