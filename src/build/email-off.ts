/**
 * Comments between which Cloudflare, where it stands in front of a host, leaves e-mail addresses
 * alone (developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation). Elsewhere it
 * takes what has an @ for one (`pkg@2.0` too) and leaves a script to undo that, which the policy stops.
 */
const OFF = '<!--email_off-->';
const ON = '<!--/email_off-->';

/**
 * A page, or its end, with its whole body between those comments where there may be an address in it.
 * In parts, since to put a page together takes longer. What stands in a head is left alone anyway.
 */
export function withAddressesKept(html: string): string[] {
  const head = html.indexOf('</head>');
  const body = html.indexOf('<body', head);
  const begin = html.indexOf('>', body) + 1;
  const end = html.lastIndexOf('</body>');
  const hasAddress = html.indexOf('@', begin) !== -1 || html.indexOf('mailto:', begin) !== -1;
  if (!hasAddress || head === -1 || body === -1 || end < begin) return [html];
  return [html.slice(0, begin), OFF, html.slice(begin, end), ON, html.slice(end)];
}
