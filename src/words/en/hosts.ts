import type { HostWords } from '../words.ts';

/** What the build says about the host, in English. */
export const hosts: HostWords = {
  limits: {
    files: 'files',
    fileBytes: 'largest file',
    siteBytes: 'whole site',
    filesInFolder: 'files in one folder',
    rules: 'redirect rules',
    patterns: 'redirect patterns',
    ruleLength: 'characters in one rule',
    headerRules: 'header rules',
    headerLength: 'characters in one header',
  },
  margin: (limit, used, allowed, left) => `${limit}: ${used} of ${allowed}, ${left} left`,
  over: (limit, used, allowed) => `${limit}: ${used}, though only ${allowed} are accepted`,
  htmlKept: (count, first) =>
    `Cloudflare by itself cuts .html off addresses; rules in _redirects keep ${count}, such as ${first}.`,
  htmlStripped: (count, first) =>
    `Netlify cuts .html off ${count} ${count === 1 ? 'address' : 'addresses'}, such as ${first}, while “Pretty URLs” is on: turn it off in Site configuration, Build & deploy, Post processing.`,
  lost: (host, count, first) =>
    `${host} cannot lead on from ${count} old ${count === 1 ? 'address' : 'addresses'}, such as ${first}`,
  onlyAsks: (host) =>
    host === 'cloudflare'
      ? 'aiTraining: robots.txt only asks crawlers that train AI to stay away; Cloudflare itself can refuse them: dashboard, AI Crawl Control.'
      : `aiTraining: robots.txt only asks crawlers that train AI to stay away; no file can make ${host} refuse them.`,
};
