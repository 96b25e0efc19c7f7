import type { HostWords } from './hosts.id.ts';

/** What the build says about the host, in English. */
export const hostsEn: HostWords = {
  limits: {
    files: 'files',
    fileBytes: 'largest file',
    siteBytes: 'whole site',
    filesInFolder: 'files in one folder',
    rules: 'redirect rules',
    patterns: 'redirect patterns',
    ruleLength: 'characters in one rule',
    headerRules: 'header rules',
  },
  margin: (limit, used, allowed, left) => `${limit}: ${used} of ${allowed}, ${left} left`,
  over: (limit, used, allowed) => `${limit}: ${used}, though only ${allowed} are accepted`,
  lost: (host, count, first) =>
    `${host} cannot lead on from ${count} old ${count === 1 ? 'address' : 'addresses'}, such as ${first}`,
};
