import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from '../../../problems/finding.ts';
import { detectInHtml } from '../../../spam/detect-in-html.ts';
import { ownHosts } from '../own-hosts.ts';
import { spamFindings } from '../spam/spam-findings.ts';
import type { ArchiveRule } from './rule.ts';

/** Larger pages are nobody's verification file. */
const LARGEST = 2_000_000;

/** HTML pages in `files/` are published as they are: what a hacker puts there, readers get. */
export const rootPages: ArchiveRule = ({ root, content: { assets, site } }) =>
  assets
    .filter(({ file, kind, size }) => kind === 'root' && /\.html?$/i.test(file) && size < LARGEST)
    .flatMap(({ file }) => {
      const html = readFileSync(join(root, file), 'utf8');
      const { allow } = site.spam;
      const hits = detectInHtml(html, { ownHosts: ownHosts([site.url]), allow });
      const start = startOf(file);
      // No --fix cuts here: a page that is not the newsroom's goes as a whole.
      const whole = hits.map((hit) => Object.assign(hit, { cut: false }));
      return spamFindings(whole, { title: start, description: start, body: start });
    });
