import { createHash } from 'node:crypto';
import { cardPath } from '../../site/addresses.ts';
import type { ChartKind } from '../../charts/chart-title.ts';
import type { DataFile } from '../../charts/data-table.ts';
import type { Picture } from '../../pictures/picture.ts';

/** Size of a card in pixels: what WhatsApp, Facebook and X show at full width. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** WhatsApp shows no larger picture. In bytes. */
export const CARD_BYTES = 300_000;

/** Part of every name: another way of drawing makes other names. */
const RECIPES = { photo: 'card-v2', words: 'card-v5', chart: 'chart-v1' };

/** A chart of a file of data, with the language of the text that shows it. */
export type DrawnChart = {
  data: DataFile;
  kind: Exclude<ChartKind, 'table'>;
  title: string;
  lang: string;
};

/** What a card is made from: a photo cut around a point, words on paper, or a chart. */
export type CardContent =
  | {
      kind: 'photo';
      picture: Pick<Picture, 'file' | 'digest' | 'width' | 'height'>;
      focus: string;
      /** What the article is, where it is no plain news: on a plate in the corner. */
      label: string | undefined;
    }
  | { kind: 'words'; kicker: string; title: string; name: string; accent: string }
  | { kind: 'chart'; chart: DrawnChart; name: string; accent: string };

/** A card and the path it is published at, which tells its content. */
export type Card = CardContent & { path: string };

/** What tells a card from others. */
function partsOf(content: CardContent): readonly string[] {
  if (content.kind === 'photo')
    return [content.picture.digest, content.focus, ...(content.label ? [content.label] : [])];
  if (content.kind === 'words')
    return [content.kicker, content.title, content.name, content.accent];
  const { data, kind, title, lang } = content.chart;
  return [data.digest, kind, title, lang, content.name, content.accent];
}

/** Names a card by what it shows. */
export function cardOfContent(content: CardContent): Card {
  const parts = partsOf(content);
  const hash = createHash('sha256').update(JSON.stringify([RECIPES[content.kind], ...parts]));
  const type = content.kind === 'photo' ? 'jpg' : 'png';
  return { ...content, path: cardPath(hash.digest('hex').slice(0, 16), type) };
}
