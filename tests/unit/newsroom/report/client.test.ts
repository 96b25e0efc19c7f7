import { expect, test } from 'vitest';
import { findClient } from '../../../../src/newsroom/report/proof/client.ts';

const clients = ['PT. Bank Sejahtera', 'Bank Daerah', 'Toko Jaya'];

test.each([
  ['pt bank  sejahtera', 'PT. Bank Sejahtera'],
  ['TOKO JAYA', 'Toko Jaya'],
  ['jaya', 'Toko Jaya'],
  ['sejahtera', 'PT. Bank Sejahtera'],
])('“%s” means %s', (typed, client) => expect(findClient(typed, clients)).toBe(client));

test.each(['bank', 'Bank Lain', '', ' . '])('“%s” means nobody, or more than one', (typed) =>
  expect(findClient(typed, clients)).toBeUndefined(),
);
