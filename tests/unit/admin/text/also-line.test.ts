import { expect, test } from 'vitest';
import { ALSO_LINE, alsoLine, readAlso } from '../../../../src/admin/text/also-line.ts';

test('a Baca juga with one link is a form, others stay words', () => {
  for (const line of [
    'Baca juga: [Banjir *besar*](/2026/10/banjir/)',
    'Simak juga: [Rob](/2026/10/rob/)  ',
    'baca pula:[Rob](/2026/10/rob/)',
  ])
    expect(ALSO_LINE.test(line), line).toBe(true);
  for (const line of [
    'Baca juga: [Satu](/a/), [Dua](/b/)',
    'Baca juga: Banjir',
    'Ia mengajak baca juga: [Rob](/a/)',
    '**Baca juga:** [Rob](/a/)',
  ])
    expect(ALSO_LINE.test(line), line).toBe(false);
});

test('what is written is read as it was', () => {
  for (const also of [
    { title: 'Banjir [lagi] di Tegal', address: '/2026/10/banjir/' },
    { title: 'Laporan', address: 'laporan akhir (1).pdf' },
  ])
    expect(readAlso(alsoLine(also, 'Baca juga'))).toEqual(also);
  expect(alsoLine({ title: '', address: '/a/' }, 'Baca juga')).toBe('Baca juga: [/a/](/a/)');
  expect(alsoLine({ title: 'Rob', address: ' ' }, 'Baca juga')).toBe('');
});
