/**
 * What the policy of every page of ours ends with (`src/build/csp.ts`) and no page of a stranger has:
 * a hotel's login page may answer in place of the site, with 200 at any address.
 */
export const MARK = 'trusted-types warta';

/** Whether an answer may be a page of ours or, where none was asked for, anything but a page. */
export const isFit = ({ status, headers }: Response, asPage: boolean): boolean =>
  status === 200 && /^text\/html/i.test(String(headers.get('content-type'))) === asPage;
