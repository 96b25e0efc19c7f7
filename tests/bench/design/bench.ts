import { parseArgs } from 'node:util';
import { demonstration } from '../../support/build-site.ts';
import { fontStack } from '../../support/fonts.ts';
import { photoContent, PHOTO_NOW } from '../../support/photo-edition/content.ts';
import { WHERE_FROM } from '../../support/photo-edition/photos.ts';
import { serveContent } from '../../support/served-site.ts';
import { builtPages } from '../site/built-pages.ts';
import { measureDesign } from './measure.ts';
import { reportDesign } from './report.ts';

/** Content folders by the name of the edition they make, and the clock it is built at. */
const EDITIONS: { name: string; content(): Promise<string>; env: Record<string, string> }[] = [
  { name: 'demonstration', content: async () => demonstration, env: {} },
  { name: 'photographs', content: photoContent, env: { WARTA_NOW: PHOTO_NOW } },
];

/**
 * How full the front page is, what a phone shows first, and where articles begin, in figures.
 * `--edition demonstration` measures that edition alone, `--stack windows` with the fonts of another
 * device.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      edition: { type: 'string', default: '' },
      stack: { type: 'string', default: 'android' },
    },
  });
  const stack = fontStack(values.stack);
  const reports: string[] = [WHERE_FROM];
  for (const { name, content, env } of EDITIONS) {
    if (!name.includes(values.edition)) continue;
    const site = await serveContent(await content(), env, stack);
    try {
      const design = await measureDesign(site, builtPages(site.out));
      reports.push(`### ${name}\n\n${reportDesign(design)}`);
    } finally {
      await site.close();
    }
  }
  return reports.join('\n\n');
}
