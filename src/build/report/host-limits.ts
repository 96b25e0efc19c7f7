import { LIMITS } from '../../publish/hosts/limits.ts';

/** What a free host takes: files of a site, bytes of one file, bytes of all of them. */
export type FreeHost = { host: string; files: number; bytes: number; total: number };

const NAMES = { cloudflare: 'Cloudflare Pages', github: 'GitHub Pages' } as const;

/** Limits that a newsroom should hear of before it chooses one of these hosts. */
export const FREE_HOSTS: readonly FreeHost[] = (['cloudflare', 'github'] as const).map((name) => {
  const { files = Infinity, fileBytes = Infinity, siteBytes = Infinity } = LIMITS[name];
  return { host: NAMES[name], files, bytes: fileBytes, total: siteBytes };
});
