import { expect, test } from 'vitest';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { describeHost } from '../../../../src/publish/hosts/describe-host.ts';

test('a newsroom reads what is left, what is too much, and which old addresses are lost', () => {
  const found = {
    margins: [
      { limit: 'files' as const, used: 12_500, allowed: 20_000, isOver: false },
      { limit: 'fileBytes' as const, used: 27_525_120, allowed: 26_214_400, isOver: true },
    ],
    lostAddresses: ['/?p=7', '/?p=8'],
    htmlAddresses: ['/2015/a.html'],
    onlyAsks: false,
  };
  expect(describeHost('cloudflare', found, wordsIn('id').hosts, 'id')).toEqual({
    notes: [
      'berkas: 12.500 dari 20.000, sisa 7.500',
      'Cloudflare biasanya memotong .html dari alamat; aturan di _redirects mempertahankan 1 alamat, di antaranya /2015/a.html.',
    ],
    warnings: [
      'berkas terbesar: 26,3 MiB, padahal hanya 25 MiB yang diterima',
      'cloudflare tidak dapat mengalihkan 2 alamat lama, di antaranya /?p=7',
    ],
  });
});

test('Netlify is told how to keep addresses that end in .html', () => {
  const htmlAddresses = ['/2015/a.html', '/2015/b.html'];
  const found = { margins: [], lostAddresses: [], htmlAddresses, onlyAsks: false };
  const { warnings } = describeHost('netlify', found, wordsIn('en').hosts, 'en');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/2 addresses, such as \/2015\/a\.html.*Pretty URLs/);
  expect(describeHost('nginx', found, wordsIn('en').hosts, 'en').warnings).toEqual([]);
});

test('where crawlers can only be asked to stay away, this is said', () => {
  const found = { margins: [], lostAddresses: [], htmlAddresses: [], onlyAsks: true };
  const { notes } = describeHost('cloudflare', found, wordsIn('en').hosts, 'en');
  expect(notes).toEqual([expect.stringMatching(/only asks.*AI Crawl Control/)]);
  const [note] = describeHost('github', found, wordsIn('id').hosts, 'id').notes;
  expect(note).toMatch(/hanya meminta.*github/);
});
