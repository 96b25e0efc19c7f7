import type { LoggedRequest } from './logged-request.ts';

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** What stands between quotes; servers put a backslash before a quote in it. */
const QUOTED = String.raw`"((?:[^"\\]|\\.)*)"`;

/**
 * The common log format, the combined one and the one that begins with the host's name
 * (`vhost_combined`), as Apache, LiteSpeed and nginx write them. What follows is not looked at. A host's
 * name stands only where an address of the network follows.
 */
const LINE = new RegExp(
  String.raw`^(?:([\w.:-]+) (?=[\da-fA-F.:]+ ))?(\S+) \S+ [^\s[]\S*(?: [^\s[]\S*)* \[(\d\d)/(\w{3})/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)\] ${QUOTED} (\d{3}) \S+(?: ${QUOTED} ${QUOTED})?`,
);

/** A quoted value without what the server put before signs; `-` stands for nothing. */
function unquoted(value: string | undefined): string {
  if (value === undefined || value === '-') return '';
  return value.replace(/\\(?:x([0-9A-Fa-f]{2})|(.))/g, (_all, hex?: string, sign = '') =>
    hex === undefined ? (sign as string) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Reads a line of a log in words; nothing where it is none. */
export function readTextLine(line: string): LoggedRequest | undefined {
  const parts = LINE.exec(line);
  if (!parts) return undefined;
  const [, first, from = '', day, month = '', year, hour, minute, second, sign, hours, minutes] =
    parts;
  const [request, status, referrer, agent] = parts.slice(12);
  const at = MONTHS.indexOf(month) / 3;
  const [method = '', target = ''] = unquoted(request).split(' ');
  if (!Number.isInteger(at) || at < 0 || target === '') return undefined;
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const clock = [Number(hour), Number(minute), Number(second)] as const;
  return {
    time: Date.UTC(Number(year), at, Number(day), ...clock) - east * 60_000,
    from,
    method,
    target,
    host: first?.replace(/:\d+$/, ''),
    status: Number(status),
    referrer: unquoted(referrer),
    agent: unquoted(agent),
  };
}
