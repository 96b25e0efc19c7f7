import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../layouts/context.ts';
import { outputFile } from '../../lib/url.ts';
import type { Card } from '../../publish/cards/card.ts';
import { cardsOf } from '../../publish/cards/card-of.ts';
import { makeCard } from '../../publish/cards/make-card.ts';
import { inParallel } from './in-parallel.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** A card's bytes: remembered from an earlier build, else made now and remembered. */
export async function cardBytes(settings: Settings, card: Card): Promise<Uint8Array> {
  const remembered = join(settings.stateRoot, 'cards', outputFile(card.path));
  if (existsSync(remembered)) return readFileSync(remembered);
  const bytes = await makeCard(card, (file) => readFileSync(join(settings.contentRoot, file)));
  mkdirSync(dirname(remembered), { recursive: true });
  writeFileSync(`${remembered}.new`, bytes);
  renameSync(`${remembered}.new`, remembered);
  return bytes;
}

/** Adds the cards that the pages name; their names tell their content, so those there stay. */
export async function addCards(
  output: OutputFolder,
  settings: Settings,
  site: Site,
): Promise<void> {
  await inParallel(cardsOf(site).values(), async (card) => {
    const path = outputFile(card.path);
    if (!output.keep(path)) output.put(path, await cardBytes(settings, card));
  });
}
