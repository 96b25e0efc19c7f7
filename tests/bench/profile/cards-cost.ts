import { readdirSync } from 'node:fs';
import { cardOfContent } from '../../../src/publish/cards/card.ts';
import { makeCard } from '../../../src/publish/cards/make-card.ts';

/** How many share cards lie in an output folder's `_p/`. */
export function cardsIn(pictures: string): number {
  return readdirSync(pictures).filter((name) => name.startsWith('card-')).length;
}

/** CPU seconds that drawing `count` cards takes, threads of the picture library included. */
export async function cardsCost(count: number): Promise<number> {
  const began = process.cpuUsage();
  for (let at = 0; at < count; at++) {
    const title = `Banjir di Demak: ${at} warga mengungsi ke balai desa sejak Sabtu malam`;
    const words = { kind: 'words' as const, kicker: 'Daerah', title, name: 'Warta' };
    await makeCard(cardOfContent({ ...words, accent: '#a3211b' }), () => new Uint8Array());
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
