import { slugOf } from '../../../src/lib/slug.ts';
import type { State } from '../every-kind/state.ts';
import { HEADLINES } from './headlines.ts';

/** The path of the article whose headline begins so. */
function articleOf(beginning: string): string {
  const found = HEADLINES.find(([, title]) => title.startsWith(beginning));
  if (!found) throw new Error(`No headline begins with ${beginning}`);
  return `2026/11/${slugOf(found[1])}/`;
}

/** Every kind of page that shows photographs, or shows that there is none. */
export const photoStates: readonly State[] = [
  { name: 'front page', path: '' },
  { name: 'section', path: 'nasional/' },
  { name: 'section with a subsection', path: 'daerah/' },
  { name: 'section of opinion', path: 'opini/' },
  { name: 'author', path: 'author/ratna-wulandari/' },
  { name: 'story', path: articleOf('Gempa Magnitudo') },
  { name: 'story with an upright picture', path: articleOf('Kerry') },
  { name: 'story with a dark picture', path: articleOf('Harga Beras Turun') },
  { name: 'story with a dark upright picture', path: articleOf('KPU Tetapkan') },
  { name: 'story without picture', path: articleOf('Polisi Tangkap') },
  { name: 'story with a correction', path: articleOf('Roket Sonda') },
  { name: 'advertorial', path: articleOf('Bank Digital') },
  { name: 'opinion', path: articleOf('Bencana Bukan') },
  { name: 'analysis', path: articleOf('Mengapa Harga') },
  { name: 'search', path: 'search/?q=harga' },
];
