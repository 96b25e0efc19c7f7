import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';
import { quoted } from './stretch.ts';

const sign = String.raw`^[>*_ \t]*`;

/** What mail programs write around a letter; "Pada 1928 ia menulis:" is a sentence like any other. */
const mail = new RegExp(
  [
    String.raw`${sign}(?:(?:di|ter)kirim (?:dari|melalui)|sent (?:from|via)|get outlook for|dapatkan outlook untuk) ?[^\n.]{0,12}\b(?:yahoo|gmail|outlook|mail|iphone|ipad|ios|android|samsung|galaxy|xiaomi|redmi|oppo|vivo|huawei|windows|ponsel|hp|perangkat|phone|mobile)\b[^\n.]{0,50}\.?[*_ \t]*$`,
    String.raw`${sign}(?:pada|on) [^\n]{5,160}@[^\n]{3,120}(?:\n[^\n]{0,120})?\b(?:menulis|wrote):[ \t]*$`,
    String.raw`${sign}(?:pada|on) \p{L}{3,9}\.?, (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},) \d{4},? (?:pukul |jam |at )?\d{1,2}[.:]\d{2}[^\n]{0,160}(?:\n[^\n]{0,120})?\b(?:menulis|wrote):[ \t]*$`,
    String.raw`${sign}-{3,} ?(?:forwarded message|original message|pesan (?:terusan|asli|yang diteruskan)) ?-{3,}`,
    String.raw`${sign}(?:begin forwarded message|awal pesan (?:terusan|yang diteruskan)):`,
    String.raw`${sign}(?:from|dari):[^\n]+\n(?:${sign.slice(1)}(?:date|sent|to|cc|subject|tanggal|dikirim|kepada|subjek|perihal):[^\n]*\n?){2}`,
    // The line above a signature, which is not long and ends the letter.
    String.raw`^-- \n(?:[^\n]{0,70}\n?){1,8}(?![\s\S])`,
  ].join('|'),
  'imu',
);

/** The tail of an e-mail, or the head of one that was passed on: addresses and words that were meant for the desk. */
export const mailTails: TextRule = (text) => {
  const match = mail.exec(text.body);
  if (!match) return [];
  const [first = ''] = match[0].split('\n');
  const line = quoted(first).trim();
  const place = { line: text.body.slice(0, match.index).split('\n').length, column: 1 };
  return [finding('text/mail', text.inBody(place), { line }, 'warning')];
};
