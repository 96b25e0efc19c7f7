import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whatsAppMessage } from '../../../src/lib/outside-url.ts';
import { whatsAppNumber } from '../../../src/lib/whatsapp-number.ts';

test.each([
  '0812-3456-7890',
  '0812 3456 7890',
  '081234567890',
  '812-3456-7890',
  '62812 3456 7890',
  '+62 812-3456-7890',
  '+62 (0)812 3456 7890',
  '0062 812 3456 7890',
  '+62.812.3456.7890',
  ' 0812–3456–7890 ',
  'wa.me/6281234567890',
  'https://wa.me/6281234567890',
  'https://api.whatsapp.com/send?phone=6281234567890',
  'WA: 0812-3456-7890',
])('%s is one number of Indonesia', (text) => {
  expect(whatsAppNumber(text)).toBe('6281234567890');
});

test.each([
  ['021-5790-1234', '622157901234'],
  ['+60 12-345 6789', '60123456789'],
  ['+1 (415) 555-2671', '14155552671'],
])('%s is %s', (text, number) => {
  expect(whatsAppNumber(text)).toBe(number);
});

test.each([
  '',
  '0',
  '0812',
  'redaksi',
  '0812-3456-789O',
  '0812/0813',
  '112',
  '08123456789012345678',
])('“%s” is none', (text) => {
  expect(whatsAppNumber(text)).toBeUndefined();
});

test('what it gives stays as it is, and a link leads there', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0[2-9]\d{7,11}$/), (local) => {
      const number = whatsAppNumber(local)!;
      expect(number).toBe(`62${local.slice(1)}`);
      expect(whatsAppNumber(number)).toBe(number);
      expect(whatsAppMessage(local, 'Halo')).toBe(`https://wa.me/${number}?text=Halo`);
    }),
  );
});
