/** Why something could not be had, in English. */
const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    HEIC: 'it is HEIC, save it as JPEG first',
    SVG: 'it is SVG',
    HTML: 'the old site answered with a page, not a picture',
    ENOTFOUND: 'there is no such site',
    EAI_AGAIN: 'the internet connection is gone',
    ECONNREFUSED: 'the site does not answer',
    ECONNRESET: 'the connection broke off',
    ETIMEDOUT: 'the site does not answer',
    TimeoutError: 'the site takes too long to answer',
    ENOSPC: 'the disk is full',
    EACCES: 'the folder may not be written to',
    denied: 'there is no permission',
    'redirect-broken': 'the address it redirects to cannot be read',
    cut: 'its answer was cut off on the way',
    encoding: 'its answer is compressed wrongly, or in an unknown way',
    garbled: 'its answer is no answer of a web server that can be read',
    certificate: 'its https certificate is not valid',
    stopped: 'stopped',
    broken: 'damaged',
    encrypted: 'locked by a password',
    method: 'compressed in another way',
    EPERM: 'not permitted',
    EMFILE: 'too many open files',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
    silent: 'the site did not answer many times, so it is not asked again',
    unforeseen: 'an error that nobody could foresee',
    redirects: 'too many redirects',
    private: 'an address of an inner network',
    'HTTP 403': 'the site refuses (403)',
    'HTTP 404': 'it is no longer there (404)',
  }),
);

/** A reason in words; one without is named as it is. */
export function why(reason: string | number | undefined): string {
  return reasons.get(String(reason)) ?? String(reason);
}
