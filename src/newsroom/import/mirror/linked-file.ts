import { dirname, resolve } from 'node:path';

/** The file that a relative link of a page leads to, whether it is there or not. */
export function linkedFile(path: string, href: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/#?]|$)/i.test(href.trim())) return undefined;
  const [plain = ''] = href.trim().split('#');
  try {
    return resolve(dirname(path), decodeURIComponent(plain));
  } catch {
    return resolve(dirname(path), plain);
  }
}
