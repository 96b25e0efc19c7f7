/** What a line of a log tells; each kind of log writes it in its own way. */
export type Asked = {
  time: string;
  from: string;
  method: string;
  target: string;
  status: number;
  referrer: string;
  agent: string;
};

/** An old phone, as readers have it. */
export const PHONE =
  'Mozilla/5.0 (Linux; Android 7.0; SM-J320F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.137 Mobile Safari/537.36';

/** A request as most are, but for what is given. */
export const asked = (fields: Partial<Asked> = {}): Asked => ({
  time: '2026-11-28T08:15:30+07:00',
  from: '203.0.113.7',
  method: 'GET',
  target: '/2026/11/banjir/',
  status: 200,
  referrer: '',
  agent: PHONE,
  ...fields,
});

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const quoted = (text: string): string =>
  `"${(text || '-').replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

/** As the common log format writes it. */
export function commonLine({ time, from, method, target, status }: Asked): string {
  const [, year, month, day, clock, zone] = /^(\d{4})-(\d\d)-(\d\d)T([\d:]+)([+-]\d\d:\d\d)$/.exec(
    time,
  )!;
  const written = `${day}/${MONTHS[Number(month) - 1]}/${year}:${clock} ${zone!.replace(':', '')}`;
  return `${from} - - [${written}] ${quoted(`${method} ${target} HTTP/1.1`)} ${status} 5120`;
}

/** As the combined log format writes it. */
export const combinedLine = (one: Asked): string =>
  `${commonLine(one)} ${quoted(one.referrer)} ${quoted(one.agent)}`;

/** As Apache writes it with the name of the host in front. */
export const hostLine = (one: Asked): string => `www.kabar.example:443 ${combinedLine(one)}`;

/** As Caddy writes it. */
export const caddyLine = ({ time, from, method, target, status, referrer, agent }: Asked): string =>
  JSON.stringify({
    level: 'info',
    ts: Date.parse(time) / 1000 + 0.25,
    msg: 'handled request',
    request: {
      remote_ip: from,
      method,
      host: 'kabar.example:443',
      uri: target,
      headers: { 'User-Agent': [agent], ...(referrer && { Referer: [referrer] }) },
    },
    status,
  });

/** As Cloudflare's Logpush writes it, with its usual times. */
export const cloudflareLine = (one: Asked): string =>
  JSON.stringify({
    ClientIP: one.from,
    ClientRequestHost: 'kabar.example',
    ClientRequestMethod: one.method,
    ClientRequestURI: one.target,
    ClientRequestReferer: one.referrer,
    ClientRequestUserAgent: one.agent,
    EdgeResponseStatus: one.status,
    EdgeStartTimestamp: Date.parse(one.time) * 1e6,
  });

/** Every kind of log that tells who asked. */
export const LOGS: Readonly<Record<string, (one: Asked) => string>> = {
  combined: combinedLine,
  'with the host in front': hostLine,
  Caddy: caddyLine,
  Cloudflare: cloudflareLine,
};
