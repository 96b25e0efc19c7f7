import type { Site } from '../../site/site.ts';
import type { HostFiles } from '../../publish/hosts/host-files.ts';
import { hostFiles } from '../../publish/hosts/host-files.ts';
import { isCompressible, precompress } from '../../publish/hosts/precompress.ts';
import type { Settings } from '../settings.ts';
import type { OutputFolder } from './output-folder.ts';

/** Adds the compressed forms of every file worth it; those of files that stayed stay. */
export async function addCompressed(output: OutputFolder): Promise<void> {
  for (const { path, bytes, digest } of output.files()) {
    if (!isCompressible(path, bytes)) continue;
    const key = `of ${digest}`;
    const isThere = [`${path}.br`, `${path}.gz`].map((form) => output.keep(form, key));
    if (isThere.every(Boolean)) continue;
    for (const [form, packed] of await precompress(path, output.read(path))) {
      output.put(form, packed, key);
    }
  }
}

/**
 * Adds what the host needs beside the site: redirects, headers, compressed forms. Without a host,
 * old addresses get pages that forward. Has to come last, when all other files are prepared.
 */
export async function addHostFiles(
  output: OutputFolder,
  { host }: Pick<Settings, 'host'>,
  site: Site,
): Promise<HostFiles> {
  const needs = hostFiles(host, site, output.files());
  for (const [path, text] of needs.files) if (!output.has(path)) output.put(path, text);
  if (needs.precompressed) await addCompressed(output);
  return needs;
}
