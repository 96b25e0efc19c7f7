import { posix } from 'node:path';
import type { Reference } from '../../../content-files/body/references.ts';
import { resolveReference } from '../../../content-files/body/resolve-reference.ts';
import type { MediaFacts } from '../../../media/media-facts.ts';
import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';

/** Larger files are not taken by Cloudflare Pages, and by GitHub, in bytes. */
const HOSTS = [
  ['GitHub', 100 * 1024 * 1024],
  ['Cloudflare Pages', 25 * 1024 * 1024],
] as const;

/** How telephones and cameras pack films that few others play: HEVC, Dolby Vision, ProRes, Motion JPEG. */
const PACKED: readonly (readonly ['hevc' | 'camera', RegExp])[] = [
  ['hevc', /^(?:hev1|hvc1|dvh1|dvhe|V_MPEGH)/i],
  ['camera', /^(?:ap4[hx]|apc[hnso]|jpeg|mjp[ab]|XDV|xd[5v]|dv[ch]|s263|mp4v)/i],
];

/** What iPhones play from a version of their system on. */
const LATE: readonly (readonly [ios: string, form: RegExp])[] = [
  ['18.4', /\.(?:ogg|oga|opus)$/i],
  ['17.4', /\.webm$/i],
];

/** A sound or film as the check knows it: its bytes, and what its head tells. */
export type MediaFile = { size: number; facts: MediaFacts };

function packingOf(
  name: string,
  { codecs = [] }: MediaFacts,
): 'hevc' | 'camera' | 'mov' | undefined {
  const known = PACKED.find(([, form]) => codecs.some((one) => form.test(one)));
  if (known) return known[0];
  return /\.mov$/i.test(name) ? 'mov' : undefined;
}

function findingsOf(name: string, { size, facts }: MediaFile, place: Position): Finding[] {
  const findings: Finding[] = [];
  const packing = packingOf(name, facts);
  const isSilent = facts.seconds === undefined && (facts.codecs ?? []).length === 0;
  if (isSilent) findings.push(finding('media/broken', place, { name }, 'warning'));
  if (packing) findings.push(finding('media/packing', place, { name, packing }, 'warning'));
  const ios = LATE.find(([, form]) => form.test(name))?.[0];
  if (ios !== undefined) findings.push(finding('media/late', place, { name, ios }, 'hint'));
  const host = HOSTS.find(([, limit]) => size > limit);
  if (host) {
    const [service, limit] = host;
    findings.push(finding('media/heavy', place, { name, size, limit, service }, 'warning'));
  }
  return findings;
}

/** What readers would miss of the sounds and films that texts show, where these are named; `textsOf` by file. */
export function mediaFindings(
  media: ReadonlyMap<string, MediaFile>,
  textsOf: ReadonlyMap<string, readonly Reference[]>,
): Finding[] {
  return [...textsOf].flatMap(([file, references]) =>
    references.flatMap(({ src, media: played, line, column, file: own = file }) => {
      const target = played && resolveReference(own, src, true);
      const found = target === undefined ? undefined : media.get(target);
      if (!found) return [];
      return findingsOf(posix.basename(target!), found, { file: own, line, column });
    }),
  );
}
