import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { isWorkroom } from '../links/link-forms.ts';
import { pathOnSite } from '../links/path-on-site.ts';
import type { TextRule } from './rule.ts';

/** Links to this very site by its whole address: they break when the address changes. */
export const ownLinks: TextRule = ({ file, references }, { ownHosts }) =>
  references.flatMap(({ src: target, line, column, picture }): Finding[] => {
    const path = picture ? undefined : pathOnSite(target, ownHosts);
    if (path === undefined || isWorkroom(target) || /^\/(?!\/)/.test(target)) return [];
    return [finding('link/own-site', { file, line, column }, { target, path }, 'warning')];
  });
