import { join } from 'node:path';
import type { Site } from '../../site/site.ts';
import { readInside } from '../../lib/read-inside.ts';
import { outputFile } from '../../lib/url.ts';
import type { Card } from '../../publish/cards/card.ts';
import { cardsOf } from '../../publish/cards/card-of.ts';
import { makeCard } from '../../publish/cards/make-card.ts';
import { inParallel } from './in-parallel.ts';
import type { OutputFolder } from './output-folder.ts';
import { rememberedBytes } from './remembered-bytes.ts';
import type { Settings } from '../settings.ts';

/** A card's bytes: remembered from an earlier build, else made now and remembered. */
export function cardBytes(settings: Settings, card: Card): Promise<Uint8Array> {
  const { stateRoot, contentRoot } = settings;
  return rememberedBytes(join(stateRoot, 'cards', outputFile(card.path)), () =>
    makeCard(card, (file) => readInside(contentRoot, file)),
  );
}

/** Adds the cards that the pages name; their names tell their content, so those there stay. */
export async function addCards(
  output: OutputFolder,
  settings: Settings,
  site: Site,
  signal?: AbortSignal,
): Promise<void> {
  const add = async (card: Card): Promise<void> => {
    const path = outputFile(card.path);
    if (!output.keep(path)) output.put(path, await cardBytes(settings, card));
  };
  await inParallel(cardsOf(site).values(), add, signal);
}
