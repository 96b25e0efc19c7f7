/** What a free host takes: files of a site, bytes of one file, bytes of all of them. */
export type HostLimit = { host: string; files: number; bytes: number; total: number };

const MIB = 1024 * 1024;

/** Limits of hosts that small newsrooms use, as their manuals stated them in 2026. */
export const HOST_LIMITS: readonly HostLimit[] = [
  { host: 'Cloudflare Pages', files: 20_000, bytes: 25 * MIB, total: Infinity },
  { host: 'GitHub Pages', files: Infinity, bytes: 100 * MIB, total: 1000 * MIB },
];
