import { join } from 'node:path';
import { readInside } from '../../lib/read-inside.ts';
import { outputFile } from '../../lib/url.ts';
import type { Card } from '../../publish/cards/card.ts';
import { makeCard } from '../../publish/cards/make-card.ts';
import { inParallel } from '../../lib/in-parallel.ts';
import type { OutputFolder } from './output-folder.ts';
import { PICTURES_AT_ONCE } from './pictures.ts';
import { rememberedBytes } from './remembered-bytes.ts';
import type { Settings } from '../settings.ts';

/** A card's bytes: remembered from an earlier build, else made now and remembered. */
export function cardBytes(settings: Settings, card: Card): Promise<Uint8Array> {
  const { stateRoot, contentRoot } = settings;
  return rememberedBytes(join(stateRoot, 'cards', outputFile(card.path)), () =>
    makeCard(card, (file) => readInside(contentRoot, file)),
  );
}

/** Those cards of words and charts that are not there yet; those that are stay, for their names tell their content. */
export const cardsToDraw = (output: OutputFolder, cards: readonly Card[]): Card[] =>
  cards.filter((card) => card.kind !== 'photo' && !output.keepNamed(outputFile(card.path)));

/** Adds those cards that are cut from photos, by the picture library; those there stay. */
export async function addPhotoCards(
  output: OutputFolder,
  settings: Settings,
  cards: readonly Card[],
  signal?: AbortSignal,
): Promise<void> {
  const add = async (card: Card): Promise<void> => {
    const path = outputFile(card.path);
    if (!output.keepNamed(path)) output.put(path, await cardBytes(settings, card));
  };
  const photos = cards.filter(({ kind }) => kind === 'photo');
  await inParallel(photos, PICTURES_AT_ONCE, add, signal);
}
