import { referencesOf } from '../../../markdown/find-references.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { pathOnSite } from '../links/path-on-site.ts';
import type { Rule } from './rule.ts';

/** Links to this very site by its whole address: they break when the address changes. */
export const ownLinks: Rule = (text, { ownHosts }) => {
  if (!ownHosts.some((host) => text.body.includes(host))) return [];
  return referencesOf(text.source()).flatMap((reference): Finding[] => {
    if (reference.kind !== 'link') return [];
    const path = pathOnSite(reference.target, ownHosts);
    if (path === undefined || reference.target.startsWith('/')) return [];
    const values = { target: reference.target, path };
    return [finding('link/own-site', text.inBody(reference), values, 'warning')];
  });
};
