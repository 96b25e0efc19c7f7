import fc from 'fast-check';

/** Where rules for old addresses begin, and what is there today; below the site's folder. */
const BEGINNINGS = [
  '/',
  '/amp/',
  '/tag/',
  '/tags/',
  '/label/',
  '/search/label/',
  '/category/',
  '/category/berita/',
  '/kategori/',
  '/feed/',
  '/lama/suriah',
  '/2015/09/suriah',
  '/berita.php',
  '/nasional',
  '/_p/',
  '/_r/p/ah/',
  '/_r/q/p-23/',
  '/.well-known/',
];

const ENDINGS = [
  '',
  '/',
  '/amp/',
  '/amp',
  '.html/amp/',
  '.html',
  '?p=123',
  '?id=7&p=123',
  '.php/x',
];

/** What has turned a redirect into another site's, split an answer or ended a server's work before. */
const PAYLOADS = [
  '%0d%0aX-Evil:%201',
  '%0D%0ASet-Cookie:%20x=1',
  '%0aX-Evil:1',
  '%0d',
  '%E5%98%8A%E5%98%8DX-Evil:1',
  '%09',
  '%00',
  '%0b',
  '%7f',
  '%5c',
  '%5Cevil.example',
  '%5c%5cevil.example',
  '\\evil.example',
  '\\',
  '/evil.example',
  '//evil.example',
  '///evil.example',
  '/%2fevil.example',
  '%2fevil.example',
  '%2F%2Fevil.example',
  '%09/evil.example',
  '%0a/evil.example',
  '/%09/evil.example',
  '/./evil.example',
  '..',
  '%2e%2e',
  '%2e',
  '/../',
  '/..%2f',
  '..;/',
  '@evil.example',
  ':80',
  'https:evil.example',
  'javascript:alert(1)',
  '%3f',
  '%23',
  '#',
  '?',
  '&p=1',
  '%26p=123',
  '=',
  '%25',
  '%2525',
  '%',
  '%zz',
  '%u2215',
  '%c0%af',
  '%ff',
  '%C3%A9',
  '%22',
  '"',
  "'",
  '`',
  '<script>',
  '$1',
  '%241',
  '${HOSTNAME}',
  '%{HTTP_HOST}',
  '$host',
  '*',
  '+',
  '%20',
  ';',
  '|',
  '^',
  '{a}',
  '[::1]',
  'a'.repeat(300),
  'suriah',
  'SURIAH',
  '2015',
] as const;

/** A byte that may stand in the first line of a request: none that would end it. */
const rawByte = fc
  .integer({ min: 0, max: 255 })
  .filter((byte) => byte !== 0x0a && byte !== 0x0d && byte !== 0x20)
  .map((byte) => String.fromCharCode(byte));

const encodedByte = fc
  .integer({ min: 0, max: 255 })
  .map((byte) => `%${byte.toString(16).padStart(2, '0')}`);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PAYLOADS) },
  { weight: 2, arbitrary: encodedByte },
  { weight: 1, arbitrary: rawByte },
  { weight: 2, arbitrary: fc.constantFrom('/', '.', '-', 'a', 'b1', '%2f', '?', '&') },
);

/**
 * What an attacker asks a server for, as it stands in the first line of a request: latin1, one
 * character a byte, below the site's folder `base`.
 */
export function hostileTarget(base: string): fc.Arbitrary<string> {
  const folder = base.slice(0, -1);
  const within = fc
    .tuple(
      fc.constantFrom(...BEGINNINGS),
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...ENDINGS),
    )
    .map(([beginning, pieces, ending]) => folder + beginning + pieces.join('') + ending);
  const anywhere = fc
    .tuple(fc.array(piece, { maxLength: 3 }), fc.constantFrom(...BEGINNINGS, ...ENDINGS))
    .map(([pieces, rest]) => `/${pieces.join('')}${folder}${rest}`);
  return fc.oneof({ weight: 5, arbitrary: within }, { weight: 1, arbitrary: anywhere });
}
