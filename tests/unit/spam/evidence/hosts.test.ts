import { expect, test } from 'vitest';
import { linkTarget } from '../../../../src/spam/evidence/hosts.ts';

const options = {
  ownHosts: ['warta.co.id', 'blog.desa.id'],
  allow: ['mitra.example', 'www.bps.go.id', 'slot'],
};
const side = (url: string) => linkTarget(url, options)?.side;

test.each([
  ['/2024/05/berita/', 'own'],
  ['https://warta.co.id/x', 'own'],
  ['https://m.warta.co.id/x', 'own'],
  ['//www.warta.co.id/x', 'own'],
  ['https://notwarta.co.id/', 'elsewhere'],
  ['https://warta.co.id.evil.example/', 'elsewhere'],
  ['https://blog.desa.id/', 'own'],
  ['https://sub.mitra.example/', 'allowed'],
  ['https://bps.go.id/', 'allowed'],
  ['https://www.bps.go.id/', 'allowed'],
  ['https://www.facebook.com/x', 'common'],
  ['https://slot.example/', 'elsewhere'],
  ['http://103.166.156.165/', 'elsewhere'],
])('%s is %s', (url, expected) => expect(side(url)).toBe(expected));

test.each(['#bagian', 'mailto:redaksi@warta.co.id', 'javascript:alert(1)', ''])(
  '%s is no web link',
  (url) => expect(linkTarget(url, options)).toBeUndefined(),
);

test('a bare address is told', () => {
  expect(linkTarget('http://101.50.3.119/', options)).toMatchObject({ isIp: true });
});
