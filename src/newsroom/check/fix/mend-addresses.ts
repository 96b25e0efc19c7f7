import { pathOnSite } from '../links/path-on-site.ts';
import type { Mender } from './mend.ts';
import { replaceEach } from './mend.ts';

/** The target of a Markdown link, without its title. */
const target = /(?<=\]\()([^\s()<>]{1,500})(?=[\s)])/g;

/** Whole addresses of this very site become paths. */
export const mendOwnLinks: Mender = {
  rule: 'link/own-site',
  mend: (text, { ownHosts }) =>
    replaceEach(text, target, (address) =>
      address?.startsWith('/') && !address.startsWith('//')
        ? address
        : pathOnSite(address ?? '', ownHosts),
    ),
};

/** Old addresses that are redirected become the new ones; what follows them stays. */
export const mendOldAddresses: Mender = {
  rule: 'link/old-address',
  mend: (text, { newAddress }) =>
    replaceEach(text, target, (address = '') => {
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
      const better = path.startsWith('/') ? newAddress(path) : undefined;
      return better === undefined ? undefined : better + rest;
    }),
};
