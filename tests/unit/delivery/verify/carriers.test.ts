import { expect, test } from 'vitest';
import { withoutCarriers } from '../../../../src/delivery/verify/carriers.ts';

/** Hides an address as Cloudflare does. */
function hide(address: string, key = 0x5a): string {
  return Buffer.from([key, ...Buffer.from(address).map((byte) => byte ^ key)]).toString('hex');
}

test('hidden e-mail addresses are opened, in texts and in links', () => {
  const address = 'redaksi@kabarkota.example';
  const plain = `<p>Tulis ke ${address} atau <a href="mailto:${address}">surel</a></p>`;
  const hidden =
    `<p>Tulis ke <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hide(address)}">[email&#160;protected]</a> atau ` +
    `<a href="/cdn-cgi/l/email-protection#${hide(address)}">surel</a></p>` +
    '<script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script>';
  expect(withoutCarriers(hidden)).toEqual({
    html: plain,
    names: ['Cloudflare Email Address Obfuscation'],
  });
});

test('a page of which nobody changed anything stays as it is', () => {
  const html = '<script defer src="/_astro/a.js"></script><!-- catatan -->';
  expect(withoutCarriers(html)).toEqual({ html, names: [] });
});
