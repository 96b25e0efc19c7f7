import type { RuleName, RuleValues } from '../../problems/finding.ts';

type ReadershipRule = Extract<
  RuleName,
  `support/${string}` | `follow/${string}` | 'field/whatsapp-channel' | 'field/telegram'
>;

/** Values of every rule about how readers support and follow the paper, as the handbook shows them. */
export const everyReadershipRule: {
  readonly [R in ReadershipRule]: readonly RuleValues<R>[];
} = {
  'field/whatsapp-channel': [
    {
      key: 'follow.whatsapp',
      value: 'whatsapp.com/channel/0029VaContoh',
      suggestion: 'https://whatsapp.com/channel/0029VaContoh',
    },
    { key: 'follow.whatsapp', value: 'https://chat.whatsapp.com/AbCdEf' },
  ],
  'field/telegram': [
    { key: 'follow.telegram', value: '@kabarkota', suggestion: 'https://t.me/kabarkota' },
    { key: 'follow.telegram', value: 'https://t.me/+AbCdEf' },
  ],
  'support/no-way': [{}],
  'support/qris-missing': [{ src: 'qris.png', suggestion: 'files/qris.png' }, { src: 'qris.png' }],
  'support/qris-unreadable': [{ src: 'files/qris.jpg' }],
  'support/qris-other': [
    { src: 'files/qris.png', is: 'other' },
    { src: 'files/qris.png', is: 'abroad' },
    { src: 'files/qris.png', is: 'damaged' },
  ],
  'support/qris-once': [{}, { amount: '25000' }],
  'support/qris-unnamed': [{ merchant: 'KABAR KOTA', city: 'TEGAL' }, { merchant: 'KABAR KOTA' }],
  'support/qris-name': [{ merchant: 'TOKO JAYA', written: 'KABAR KOTA' }],
  'follow/google': [{ address: 'https://kabarkota.github.io' }],
};
