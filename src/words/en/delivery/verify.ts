import type { DeliveryWords } from '../../words.ts';

const shown = (address: string, detail: string): string =>
  detail === '' ? address : `${address}: ${detail}`;

/** What is said of a live site beside what was built, in English. */
export const verify: DeliveryWords['verify'] = {
  nothingBuilt:
    'No site was built or published from here, so there is nothing to compare with. Run npm run build or npm run publish first.',
  noAddress: 'Which address? Write for example: npm run verify -- https://citynews.example',
  badAddress: (value) =>
    `“${value}” is no address of a site. Write all of it, such as https://citynews.example`,
  asking: 'Looking',
  noAnswer: (address, reason) =>
    `${address} could not be looked at: nobody answers (${reason}). Look at your connection, then open the address on a phone with mobile data. If it does not open there either, ask your hosting or domain provider.`,
  since: (time) => `since ${time}`,
  more: (count) => `… and ${count} more`,
  same: (address, count, seconds) =>
    `${address} is the same as what was built (${count} addresses, ${seconds.toFixed(1)} seconds).`,
  different: (address, count, seconds) =>
    `${address} is DIFFERENT from what was built (${count} addresses, ${seconds.toFixed(1)} seconds).`,
  kinds: {
    missing: (count) => `${count} pages or files do not open:`,
    stale: (count) => `${count} files are still the old ones:`,
    script: (count) => `${count} pages have a script that is not yours:`,
    'dead-end': () => 'A dead address shows the host’s own page, not your 404 page:',
    changed: (count) => `${count} files are not what you published:`,
    cloaked: (count) => `${count} pages show something else to Google alone:`,
    header: (count) => `Promised headers are missing (${count} answers):`,
    'foreign-redirect': (count) => `${count} addresses take readers to another site:`,
    redirect: (count) => `${count} old addresses do not lead where they should:`,
    gone: (count) => `${count} erased stories can still be opened:`,
    stranger: (count) => `${count} addresses open that you never made:`,
    certificate: () => 'The certificate of the site:',
    carrier: (count) => `${count} pages are changed on their way by a known service:`,
  },
  lines: {
    missing: shown,
    stale: (address, time) => `${address}: the edition of ${time}`,
    script: shown,
    'dead-end': (address) => address,
    changed: (address, detail) => `${address}: line ${detail}`,
    cloaked: shown,
    header: (address, detail) => `${detail} (such as ${address})`,
    'foreign-redirect': (address, to) => `${address} → ${to}`,
    redirect: (address, to) => `${address} → ${to}`,
    gone: (address) => address,
    stranger: shown,
    certificate: (address, detail) =>
      /^\d/.test(detail) ? `${address}: good until ${detail} only` : shown(address, detail),
    carrier: (address, names) => `${names} (such as ${address})`,
  },
  ways: {
    missing:
      'Publish again: npm run publish. If that does not help, look in your hosting panel whether the file is there.',
    stale:
      'Wait some minutes, then empty the cache in your hosting panel or Cloudflare, and look again.',
    script:
      'Somebody may have broken into the host. Change the passwords of hosting and FTP now, then publish all of it again; keep the lines above as evidence.',
    'dead-end':
      'Publish with the right preset in publish.yaml, or choose 404.html as the page for errors 404 in your hosting panel.',
    changed:
      'If you did not change it on the host yourself, take it for broken into: change the passwords, then npm run publish.',
    cloaked:
      'This is a sign of a break-in: spam is shown to Google alone. Change the passwords, find and remove foreign files on the host (.htaccess, .php), then publish again.',
    header:
      'Build and publish with the right preset in publish.yaml; with Apache ask the provider to switch mod_headers on.',
    'foreign-redirect':
      'Look at the redirects in your hosting panel, Cloudflare and .htaccess. If you did not make it, change the passwords of hosting and domain.',
    redirect:
      'Publish again with the right preset; redirects made in the hosting panel may come before it.',
    gone: 'Empty the caches of host and CDN, then publish again: that story must not be read any more.',
    stranger:
      'If it is left over from WordPress, remove it on the host; if you do not know it, somebody may have broken in: change the passwords and remove the file.',
    certificate:
      'Renew the certificate (AutoSSL or Let’s Encrypt) in your hosting panel before it ends: after that readers cannot get in.',
    carrier:
      'This is no attack, but pages become heavier and their policy refuses it: switch it off in the dashboard of that service.',
  },
};
