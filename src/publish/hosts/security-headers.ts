/**
 * Headers for every answer. The policy of scripts and styles stands in each page, because it names
 * that page's own hashes; what a page cannot say about itself is said here.
 */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  ],
  ['Content-Security-Policy', "frame-ancestors 'self'"],
];

/** For drawings opened by themselves, so that a script within one never runs. */
export const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
