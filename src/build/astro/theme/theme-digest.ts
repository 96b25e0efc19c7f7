import type { Address } from '../../../lib/url.ts';
import { digestOf } from '../../../lib/digest.ts';

/** What compiled pages depend on: the code, and the address that is compiled into them. */
export const themeDigest = (code: string, { origin, base }: Address): string =>
  digestOf(code, origin, base);
