/** The site that the tests' requests name in `Host`. */
export const SITE_HOST = 'warta.example';

/** Where a browser goes that got `location` as its answer; the two leading slashes are a host's. */
export function isForeign(location: string): boolean {
  if (!URL.canParse(location, `https://${SITE_HOST}/a/b/`)) return true;
  return new URL(location, `https://${SITE_HOST}/a/b/`).hostname !== SITE_HOST;
}

/**
 * What is wrong with a raw answer (latin1) whatever was asked for; `undefined` where nothing is: a
 * failure of the server, a control character or an attacker's field in its head, a redirect to
 * another site.
 */
export function answerFault(raw: string): string | undefined {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  const [first = '', ...lines] = head.split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
  if (!(status < 500)) return `status: ${first}`;
  for (const line of lines) {
    if (/[\0-\x1f\x7f]/.test(line)) return `control character: ${JSON.stringify(line)}`;
    if (/^(?:X-Evil|Set-Cookie)\s*:/i.test(line)) return `foreign field: ${line}`;
    const location = /^Location:\s*(.*)$/i.exec(line)?.[1];
    if (location !== undefined && isForeign(location)) return `foreign host: ${line}`;
  }
  return undefined;
}
