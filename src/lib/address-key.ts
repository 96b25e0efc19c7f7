import { withoutEnd } from './without-end.ts';

/** An address in the form in which two are compared: servers differ on case and final slashes. */
export function addressKey(path: string): string {
  const plain = path
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:^|\/)index\.html$/, '/');
  return withoutEnd(plain, /\//);
}
