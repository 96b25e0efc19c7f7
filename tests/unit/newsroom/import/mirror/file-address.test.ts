import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileAddress } from '../../../../../src/newsroom/import/mirror/file-address.ts';

const plain = { isAdjusted: false };

test.each([
  ['2019/03/judul/index.html', '/2019/03/judul/'],
  ['index.html', '/'],
  ['2019/03/judul.html', '/2019/03/judul.html'],
  ['index.html?p=12', '/?p=12'],
  ['index.html?p=12.html', '/?p=12'],
  ['index.html@p=12.html', '/?p=12'],
  ['index.html%3Fp=12', '/?p=12'],
  ['index.html%3fp%3d12.html', '/?p=12'],
  ['berita.php?id=5.html', '/berita.php?id=5'],
  ['berita.php@id=5&hal=2.html', '/berita.php?id=5&hal=2'],
  ['berita.php.html', '/berita.php'],
  ['akun@kabar/index.html', '/akun@kabar/'],
  ['2013/05/judul/index-https.html', '/2013/05/judul/'],
  ['intro.asp?', '/intro.asp'],
  ['judul #1.html', '/judul %231.html'],
])('%s was at %s', (file, address) => {
  expect(fileAddress(file, plain)).toBe(address);
});

test('where names got an end, it is taken off', () => {
  expect(fileAddress('2019/judul.html', { isAdjusted: true })).toBe('/2019/judul');
});

test('a second copy of a file has no address', () => {
  expect(fileAddress('judul/index.html.1', plain)).toBeUndefined();
});

test('any path comes back from the name that wget gives it', () => {
  const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const query = fc.option(fc.stringMatching(/^[a-z]{1,6}=[a-z0-9]{1,6}$/), { nil: '' });
  const sign = fc.constantFrom('?', '@', '%3F');
  fc.assert(
    fc.property(
      fc.array(slug, { maxLength: 4 }),
      query,
      sign,
      fc.boolean(),
      (path, asked, mark, adjusted) => {
        const folder = path.map((part) => `${part}/`).join('');
        const end = asked === '' ? '' : `${mark}${asked}${adjusted ? '.html' : ''}`;
        expect(fileAddress(`${folder}index.html${end}`, plain)).toBe(
          `/${folder}${asked === '' ? '' : `?${asked}`}`,
        );
      },
    ),
  );
});
