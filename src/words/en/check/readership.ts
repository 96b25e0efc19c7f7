import type { SameRules } from '../../rule-words.ts';
import { ruleWords } from '../../rule-words.ts';
import type { readership as model } from '../../id/check/readership.ts';

/** Rules about how readers support and follow the paper. */
export const readership: SameRules<typeof model> = {
  'field/whatsapp-channel': ruleWords(
    (v) => `“${v.value}” in “${v.key}” is not the address of a WhatsApp channel.`,
    (v) =>
      v.suggestion === undefined
        ? 'Open your channel in WhatsApp, tap its name, then “Copy link”; the address begins with https://whatsapp.com/channel/. Groups do not belong here, since members see each other’s numbers.'
        : `Perhaps “${v.suggestion}” was meant.`,
  ),
  'field/telegram': ruleWords(
    (v) => `“${v.value}” in “${v.key}” is not the address of a Telegram channel.`,
    (v) =>
      v.suggestion === undefined
        ? 'Write the address of a channel with a name, such as “https://t.me/kabarkota”. Private invitations (t.me/+…) may be taken back at any time, so they do not belong here.'
        : `Perhaps “${v.suggestion}” was meant.`,
  ),
  'support/no-way': ruleWords(
    () => 'The box that asks for support names no way to give.',
    () =>
      'Add below “support”: qris (the picture of a QRIS code), or links (addresses at Trakteer, Saweria and others).',
  ),
  'support/qris-missing': ruleWords(
    (v) => `The QRIS picture “${v.src}” is not in the content folder.`,
    (v) =>
      v.suggestion === undefined
        ? 'Put the picture into the folder “files” in the content folder, and write for example “files/qris.png”.'
        : `Perhaps “${v.suggestion}” was meant.`,
  ),
  'support/qris-unreadable': ruleWords(
    (v) => `No QR code can be read in the picture “${v.src}”.`,
    () =>
      'Use the picture as it was downloaded from the app or bank that gave you the QRIS, not a photo of a sticker; do not crop it or put a logo on it.',
  ),
  'support/qris-other': ruleWords(
    (v) =>
      v.is === 'other'
        ? `The QR code in “${v.src}” is not QRIS, so readers cannot pay with it.`
        : v.is === 'abroad'
          ? `The code in “${v.src}” is for payments, but not Indonesia’s QRIS.`
          : `The QRIS in “${v.src}” is damaged: its check digits do not fit, so apps will refuse it.`,
    () => 'Download your QRIS from its app or bank again, and replace the picture.',
  ),
  'support/qris-once': ruleWords(
    (v) =>
      v.amount === undefined
        ? 'This QRIS was made for one payment; after that it is no longer valid.'
        : `This QRIS asks for a set amount (Rp${v.amount}), so readers cannot choose.`,
    () => 'Use a static QRIS: one without an amount, as shops show it.',
  ),
  'support/qris-unnamed': ruleWords(
    (v) =>
      `This QRIS pays “${v.merchant}”${v.city === undefined ? '' : `, ${v.city}`}. Readers are not told that name, though their app shows it.`,
    (v) =>
      `If it is yours, write below “support”, so that readers can compare it and a swapped picture is found out:\n  merchant: ${JSON.stringify(v.merchant)}`,
  ),
  'support/qris-name': ruleWords(
    (v) =>
      `This QRIS pays “${v.merchant}”, not “${v.written}” as is written: perhaps the picture was swapped or replaced by somebody.`,
    (v) =>
      `First find out who “${v.merchant}” is. If it is not you, replace the picture. If it is, write:\n  merchant: ${JSON.stringify(v.merchant)}`,
  ),
  'follow/google': ruleWords(
    (v) =>
      `Google knows preferred sources by their domain only, and this site is at “${v.address}”; the link is left out.`,
    () => 'Remove the line google, or put the site on a domain of its own first.',
  ),
};
