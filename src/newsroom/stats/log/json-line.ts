import { own } from '../../../lib/own.ts';
import type { LoggedRequest } from './logged-request.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of some fields that says something: a word, a number, or the first of a list of words. */
function said(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = own(fields, name);
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof one === 'string' || typeof one === 'number') return String(one);
  }
  return undefined;
}

/** A time in words, or since 1970 in seconds, milliseconds, microseconds or nanoseconds. */
function timeOf(written: string): number {
  if (!/^\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(written)) return Date.parse(written);
  let time = Number(written);
  if (time < 1e11) return time * 1000;
  while (time > 1e14) time /= 1000;
  return time;
}

/** The headers of a request as Caddy writes them: lists of words, by names in any case. */
function headersOf(request: Fields): Fields {
  const headers = own(request, 'headers');
  if (!isFields(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/**
 * Reads a line of JSON: of Cloudflare's Logpush, of Caddy, or of nginx with the names that its
 * variables have. Nothing where it is none.
 */
export function readJsonLine(line: string): LoggedRequest | undefined {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isFields(fields)) return undefined;
  const request = own(fields, 'request');
  const asked = isFields(request) ? request : {};
  const all = { ...headersOf(asked), ...asked, ...fields };
  const time = timeOf(
    said(all, 'EdgeStartTimestamp', 'ts', 'time_iso8601', 'time', 'msec', 'timestamp') ?? '',
  );
  const target = said(all, 'ClientRequestURI', 'uri', 'request_uri', 'ClientRequestPath');
  const status = Number(said(all, 'EdgeResponseStatus', 'status'));
  if (Number.isNaN(time) || target === undefined || !Number.isInteger(status)) return undefined;
  const host = said(all, 'ClientRequestHost', 'host', 'http_host');
  return {
    time,
    from: said(all, 'ClientIP', 'client_ip', 'remote_ip', 'remote_addr') ?? '',
    method: said(all, 'ClientRequestMethod', 'method', 'request_method') ?? 'GET',
    target,
    host: host?.replace(/:\d+$/, ''),
    status,
    referrer: said(all, 'ClientRequestReferer', 'referer', 'http_referer') ?? '',
    agent: said(all, 'ClientRequestUserAgent', 'user-agent', 'http_user_agent') ?? '',
  };
}
