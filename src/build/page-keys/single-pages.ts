import { openSearchPath } from '../../site/addresses.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** Files that show nothing but the frame: its words, settings and address. */
export function framePages({ site: { settings }, page }: KeyMaker): PlannedPage[] {
  return [
    page('src/pages/manifest.webmanifest.ts', '/manifest.webmanifest'),
    page('src/pages/opensearch.xml.ts', openSearchPath),
    page('src/pages/robots.txt.ts', '/robots.txt', settings.aiTraining),
  ];
}
