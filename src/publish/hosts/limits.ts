/** A host that a site can be made for. */
export type Host = 'apache' | 'nginx' | 'cloudflare' | 'netlify' | 'github';

/** What a host allows; sizes in bytes. Absent: no such limit is documented. */
export type HostLimits = {
  files?: number;
  fileBytes?: number;
  siteBytes?: number;
  filesInFolder?: number;
  rules?: number;
  patterns?: number;
  ruleLength?: number;
  headerRules?: number;
  headerLength?: number;
};

const MIB = 1024 * 1024;

/**
 * Limits as documented in November 2026: developers.cloudflare.com/pages (free plan),
 * docs.netlify.com, docs.github.com/pages. For a shared Apache the usual quota of inodes.
 */
export const LIMITS: Readonly<Record<Host, HostLimits>> = {
  apache: { files: 100_000 },
  nginx: {},
  cloudflare: {
    files: 20_000,
    fileBytes: 25 * MIB,
    rules: 2000,
    patterns: 100,
    ruleLength: 1000,
    headerRules: 100,
    headerLength: 2000,
  },
  netlify: { filesInFolder: 54_000 },
  github: { siteBytes: 1000 * MIB, fileBytes: 100 * MIB },
};

/** The hosts by name. */
export const HOSTS = Object.keys(LIMITS) as Host[];
