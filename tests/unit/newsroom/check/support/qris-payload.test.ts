import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checksumOf,
  readQrisPayload,
} from '../../../../../src/newsroom/check/support/qris-payload.ts';
import { qrisPayload } from '../../../../support/qris.ts';

/** Names as acquirers let merchants have them: printable ASCII, at most 25 signs. */
const name = fc
  .string({ unit: fc.integer({ min: 32, max: 126 }).map(String.fromCharCode), maxLength: 25 })
  .filter((text) => text.trim() !== '');

test('the checksum is that of the published example of CRC-16 with FFFF', () => {
  expect(checksumOf('123456789')).toBe('29B1');
});

test('whatever name and city were written are read again', () => {
  fc.assert(
    fc.property(name, name, (merchant, city) => {
      expect(readQrisPayload(qrisPayload({ merchant, city }))).toEqual({
        merchant: merchant.trim(),
        city: city.trim(),
        amount: undefined,
        isForOnce: false,
      });
    }),
  );
});

test('a sign that changed anywhere is found out', () => {
  const payload = qrisPayload();
  fc.assert(
    fc.property(
      fc.nat(payload.length - 1),
      fc.integer({ min: 48, max: 90 }).map(String.fromCharCode),
      (at, sign) => {
        fc.pre(payload[at] !== sign);
        const changed = payload.slice(0, at) + sign + payload.slice(at + 1);
        expect(['damaged', 'other']).toContain(readQrisPayload(changed));
      },
    ),
  );
});

test.each([
  'https://kabarkota.example/',
  'WIFI:S:kantor;T:WPA;P:rahasia;;',
  '',
  '000201',
  '00020101021159',
  '5903ABC',
])('%j is no code that pays', (text) => {
  expect(['other', 'damaged']).toContain(readQrisPayload(text));
});

test('a code of a neighbour country is told apart', () => {
  expect(readQrisPayload(qrisPayload({ network: 'SG.PAYNOW' }))).toBe('abroad');
});

test('an amount and a code for one payment are said', () => {
  expect(readQrisPayload(qrisPayload({ amount: '25000', way: '12' }))).toMatchObject({
    amount: '25000',
    isForOnce: true,
  });
});
