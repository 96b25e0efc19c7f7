import { createHash } from 'node:crypto';
import { cardPath } from '../../site/addresses.ts';
import type { Picture } from '../../pictures/picture.ts';

/** Size of a card in pixels: what WhatsApp, Facebook and X show at full width. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** WhatsApp shows no larger picture. In bytes. */
export const CARD_BYTES = 300_000;

/** Part of every name: another way of drawing makes other names. */
const RECIPES = { photo: 'card-v2', words: 'card-v5' };

/** What a card is made from: a photo cut around a point, or words on paper. */
export type CardContent =
  | {
      kind: 'photo';
      picture: Pick<Picture, 'file' | 'digest' | 'width' | 'height'>;
      focus: string;
      /** What the article is, where it is no plain news: on a plate in the corner. */
      label: string | undefined;
    }
  | { kind: 'words'; kicker: string; title: string; name: string; accent: string };

/** A card and the path it is published at, which tells its content. */
export type Card = CardContent & { path: string };

/** Names a card by what it shows. */
export function cardOfContent(content: CardContent): Card {
  const parts =
    content.kind === 'photo'
      ? [content.picture.digest, content.focus, ...(content.label ? [content.label] : [])]
      : [content.kicker, content.title, content.name, content.accent];
  const hash = createHash('sha256').update(JSON.stringify([RECIPES[content.kind], ...parts]));
  const type = content.kind === 'photo' ? 'jpg' : 'png';
  return { ...content, path: cardPath(hash.digest('hex').slice(0, 16), type) };
}
