import { field } from '../field.ts';
import { choice } from '../values/choice.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { webAddress } from '../values/matching.ts';
import { rejoined } from '../values/sentence.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';

/** What a fact check may come to, in the words that Indonesian fact checkers use. */
const verdicts = [
  'salah',
  'menyesatkan',
  'manipulasi',
  'sebagian-benar',
  'benar',
  'belum-terbukti',
  'satire',
] as const;

/** A verdict of a fact check. */
export type Verdict = (typeof verdicts)[number];

const otherVerdicts = {
  hoaks: 'salah',
  hoax: 'salah',
  keliru: 'salah',
  palsu: 'salah',
  'tidak benar': 'salah',
  false: 'salah',
  'konteks salah': 'menyesatkan',
  'salah konteks': 'menyesatkan',
  'konten yang menyesatkan': 'menyesatkan',
  misleading: 'menyesatkan',
  dimanipulasi: 'manipulasi',
  suntingan: 'manipulasi',
  'konten yang dimanipulasi': 'manipulasi',
  altered: 'manipulasi',
  'sebagian benar': 'sebagian-benar',
  'partly true': 'sebagian-benar',
  'partly-true': 'sebagian-benar',
  fakta: 'benar',
  true: 'benar',
  'belum terbukti': 'belum-terbukti',
  'belum ada bukti': 'belum-terbukti',
  'tidak terbukti': 'belum-terbukti',
  unproven: 'belum-terbukti',
  satir: 'satire',
  parodi: 'satire',
} as const;

/** A link as in the text, `[WHO](https://…)`, or words with an address behind them. */
const inMarkdown = /^\[([^\]]*)\]\(\s*([^\s()]+)\s*\)$/;
const address = /^https?:\/\/\S+$/i;

/** Evidence written as one text: its name and address apart; no address for what lies on no page. */
function takenApart(given: string | boolean | number): { name?: string; url?: string } {
  const written = String(given).trim();
  const [, name = '', url] = inMarkdown.exec(written) ?? [];
  if (url !== undefined) return { url, ...(name !== '' && { name }) };
  const at = written.lastIndexOf(' ') + 1;
  const last = written.slice(at).replace(/^[(<]|[)>]$/g, '');
  if (!address.test(last)) return { name: written };
  const before = written
    .slice(0, at)
    .trim()
    .replace(/[:,–—-]$/, '');
  return { url: last, ...(before !== '' && { name: before }) };
}

/** Where readers can see for themselves. */
function evidence() {
  return group(
    {
      url: field(webAddress().optional(), {
        label: { id: 'Alamat', en: 'Address' },
        en: 'The address of the evidence, where it has one.',
        id: 'Alamat buktinya, kalau ada.',
        example: 'https://www.who.int/',
        synonyms: ['alamat', 'link', 'tautan'],
      }),
      name: field(text().optional(), {
        label: { id: 'Nama', en: 'Name' },
        en: 'What it is and whose, in a few words.',
        id: 'Apa dan milik siapa, dalam beberapa kata.',
        example: 'Penjelasan WHO, 8 April 2020',
        synonyms: ['nama', 'judul', 'title', 'keterangan'],
        freeText: true,
      }),
    },
    takenApart,
    (given) => {
      const written = rejoined(given, (key) => /^(?:url|name)$/i.test(key));
      return typeof written === 'string' ? takenApart(written) : written;
    },
  );
}

/** Sentences have commas: one piece of evidence a line. */
const byLines = {
  ofText: (value: string): string[] => value.split('\n').filter((line) => line.trim() !== ''),
  ofItems: (items: readonly unknown[]) => items,
};

/** The claim that was looked into, and what came of it. */
function claim(zone: string) {
  return group({
    text: field(text(), {
      label: { id: 'Klaim', en: 'Claim' },
      en: 'What is claimed, in one sentence.',
      id: 'Apa yang diklaim, dalam satu kalimat.',
      example: 'Jaringan 5G menyebarkan virus korona',
      synonyms: ['isi', 'klaim', 'narasi', 'claim', 'teks'],
      freeText: true,
    }),
    verdict: field(choice(verdicts, otherVerdicts), {
      label: { id: 'Kesimpulan', en: 'Verdict' },
      en: 'salah (false), menyesatkan (misleading), manipulasi (altered), sebagian-benar (partly true), benar (true), belum-terbukti (unproven) or satire. It stands before the headline wherever that is shown.',
      id: 'salah, menyesatkan, manipulasi, sebagian-benar, benar, belum-terbukti atau satire. Tampil di depan judul di mana pun judul itu tampil.',
      example: 'salah',
      synonyms: ['kesimpulan', 'putusan', 'hasil', 'status', 'rating', 'vonis'],
    }),
    by: field(text().optional(), {
      label: { id: 'Oleh', en: 'By' },
      en: 'Who claimed it.',
      id: 'Siapa yang mengatakannya.',
      example: 'unggahan berantai tanpa nama',
      synonyms: ['oleh', 'siapa', 'pengunggah', 'author', 'speaker'],
      freeText: true,
    }),
    seen: field(list(text()), {
      label: { id: 'Terlihat di', en: 'Seen' },
      en: 'Where it was seen: names or addresses.',
      id: 'Di mana beredar: nama atau alamat.',
      example: 'Facebook, WhatsApp',
      synonyms: ['di', 'beredar', 'tempat', 'where', 'appearance'],
    }),
    date: field(time(zone).optional(), {
      label: { id: 'Tanggal', en: 'Date' },
      en: 'When it was said or began to spread.',
      id: 'Kapan dikatakan atau mulai beredar.',
      example: '2020-04-03',
      synonyms: ['tanggal', 'kapan', 'waktu', 'time', 'when'],
    }),
    evidence: field(list(evidence(), byLines), {
      label: { id: 'Bukti', en: 'Evidence' },
      en: 'Where readers can see for themselves: addresses, or what it is and whose.',
      id: 'Tempat pembaca dapat memeriksa sendiri: alamat, atau apa dan milik siapa.',
      example: 'https://www.who.int/',
      synonyms: ['bukti', 'sumber', 'rujukan', 'sources', 'links', 'referensi'],
    }),
  });
}

/** What makes an article a fact check. */
export const factCheck = (zone: string) => ({
  claim: field(claim(zone).optional(), {
    label: { id: 'Klaim yang diperiksa', en: 'Claim looked into' },
    en: 'Of a fact check: the claim, the verdict and the evidence.',
    id: 'Untuk cek fakta: klaimnya, kesimpulan dan buktinya.',
    synonyms: ['klaim', 'cekFakta', 'factCheck', 'claimReview', 'hoaks'],
  }),
});
