import { parseArgs } from 'node:util';
import { siteFolder } from './built-pages.ts';

/** Reads `--site folder` (else `dist/`) and gives the folder of the built site. */
export function readSiteOption(options: string[]): string {
  const { values } = parseArgs({ args: options, options: { site: { type: 'string' } } });
  return siteFolder(values.site);
}
