import { z } from 'zod';
import { field } from './field.ts';
import { withKind } from './values/kind.ts';
import { choice } from './values/choice.ts';
import { lastTime } from './values/last-time.ts';
import { list } from './values/list.ts';
import { linkAddress } from './values/matching.ts';
import { text, word } from './values/text.ts';
import { time } from './values/time.ts';
import { wholeNumber } from './values/whole-number.ts';
import { yesNo } from './values/yes-no.ts';

/** Where an advert may stand. */
const PLACES = ['front', 'section', 'story', 'end', 'search'] as const;

/** What editors call the places. */
const PLACE_SYNONYMS = {
  depan: 'front',
  'halaman depan': 'front',
  beranda: 'front',
  rubrik: 'section',
  kanal: 'section',
  berita: 'story',
  'dalam berita': 'story',
  'tengah berita': 'story',
  'di tengah berita': 'story',
  'isi berita': 'story',
  artikel: 'story',
  'dalam artikel': 'story',
  akhir: 'end',
  'akhir berita': 'end',
  'akhir artikel': 'end',
  bawah: 'end',
  'bawah berita': 'end',
  'di bawah berita': 'end',
  'bawah artikel': 'end',
  'setelah berita': 'end',
  'sesudah berita': 'end',
  pencarian: 'search',
  cari: 'search',
} as const;

/** Who pays, and what readers see of it. */
const shown = () => ({
  client: field(text().optional(), {
    label: { id: 'Klien', en: 'Client' },
    en: 'Who pays for it; readers see the name above it. A house advert has none.',
    id: 'Siapa yang membayar; namanya dilihat pembaca di atas iklan. Iklan sendiri tidak perlu.',
    example: 'Toko Sumber Rejeki',
    synonyms: ['klien', 'pemasang', 'pengiklan', 'advertiser', 'sponsor', 'nama', 'name'],
    freeText: true,
  }),
  title: field(text().optional(), {
    label: { id: 'Tulisan', en: 'Text' },
    en: 'The text of an advert without a picture; of one with a picture, what readers who save data get instead.',
    id: 'Tulisan iklan tanpa gambar; kalau ada gambar, inilah yang dilihat pembaca yang menghemat data.',
    example: 'Diskon 20 persen semua cat tembok sampai akhir bulan',
    synonyms: ['judul', 'teks', 'isi', 'tulisan', 'text', 'headline'],
    freeText: true,
  }),
  picture: field(withKind(text(), { is: 'picture' }).optional(), {
    label: { id: 'Gambar', en: 'Picture' },
    en: 'The name of the picture beside this file, for phones: 640 × 320 or 600 × 500.',
    id: 'Nama gambar di sebelah berkas ini, untuk ponsel: 640 × 320 atau 600 × 500.',
    example: 'sumber-rejeki.png',
    synonyms: ['gambar', 'foto', 'banner', 'image'],
  }),
  widePicture: field(withKind(text(), { is: 'picture' }).optional(), {
    label: { id: 'Gambar lebar', en: 'Wide picture' },
    en: 'Another picture for the front, sections and search on wide screens: 1456 × 180 or 1940 × 500.',
    id: 'Gambar lain untuk halaman depan, rubrik dan pencarian di layar lebar: 1456 × 180 atau 1940 × 500.',
    example: 'sumber-rejeki-lebar.png',
    synonyms: ['gambarLebar', 'lebar', 'bannerLebar', 'wideImage'],
  }),
  alt: field(text().optional(), {
    label: { id: 'Teks pengganti', en: 'Text alternative' },
    en: 'All words in the picture, for readers who cannot see it.',
    id: 'Semua tulisan di gambar, bagi pembaca yang tidak bisa melihatnya.',
    example: 'Diskon 20 persen semua cat tembok, Toko Sumber Rejeki, Jalan Merdeka 12',
    synonyms: ['teksPengganti', 'keterangan'],
    freeText: true,
  }),
  link: field(linkAddress().optional(), {
    label: { id: 'Tautan', en: 'Link' },
    en: 'Where it leads: a whole web address, or a page of this site such as /iklan/.',
    id: 'Ke mana iklan menuju: alamat web lengkap, atau halaman situs ini seperti /iklan/.',
    example: 'https://wa.me/6281234567890',
    synonyms: ['tautan', 'url', 'alamat', 'href'],
  }),
});

/** Where it stands, when, and how often beside others. */
const booked = (zone: string) => ({
  places: field(list(choice(PLACES, PLACE_SYNONYMS)), {
    label: { id: 'Tempat', en: 'Places' },
    en: 'Where it may stand: front (after the lead), section, story (after the third paragraph), end (of a story), search. All where nothing is said.',
    id: 'Di mana boleh tampil: front (depan, setelah berita utama), section (rubrik), story (berita, setelah alinea ketiga), end (akhir berita), search (pencarian). Kosong berarti semua.',
    example: 'depan, berita',
    synonyms: ['tempat', 'letak', 'posisi', 'place', 'slot'],
  }),
  from: field(time(zone).optional(), {
    label: { id: 'Mulai', en: 'From' },
    en: 'When it begins.',
    id: 'Kapan mulai tampil.',
    example: '2026-12-01',
    synonyms: ['mulai', 'dari', 'sejak', 'start'],
  }),
  until: field(lastTime(zone).optional(), {
    label: { id: 'Sampai', en: 'Until' },
    en: 'When it ends; a day without a time counts whole.',
    id: 'Kapan berakhir; tanggal tanpa jam dihitung sampai hari itu habis.',
    example: '2026-12-31',
    synonyms: ['sampai', 'hingga', 'berakhir', 'end'],
  }),
  weight: field(wholeNumber(1, 10).default(1), {
    label: { id: 'Bobot', en: 'Weight' },
    en: 'How often it stands beside others, 1 to 10: one of 2 stands on twice as many pages as one of 1.',
    id: 'Seberapa sering tampil di antara iklan lain, 1 sampai 10: bobot 2 tampil di dua kali lebih banyak halaman daripada bobot 1.',
    example: '2',
    synonyms: ['bobot', 'porsi'],
  }),
  sections: field(list(withKind(word(), { is: 'id', of: 'section' })), {
    label: { id: 'Rubrik', en: 'Sections' },
    en: 'Only in these sections, by their ids; everywhere where nothing is said.',
    id: 'Hanya di rubrik ini, menurut id-nya; kosong berarti di semua rubrik.',
    example: 'olahraga',
    synonyms: ['rubrik', 'kanal', 'section'],
  }),
  house: field(yesNo().default(false), {
    label: { id: 'Iklan sendiri', en: 'House advert' },
    en: 'yes for an advert of the newsroom itself: it stands only where no client has booked.',
    id: 'ya untuk iklan redaksi sendiri: hanya mengisi tempat yang tidak dipesan klien.',
    example: 'ya',
    synonyms: ['iklanSendiri', 'sendiri', 'internal'],
  }),
});

const make = (zone: string) => z.object({ ...shown(), ...booked(zone) });

const schemas = new Map<string, ReturnType<typeof make>>();

/** `adverts/<id>.yaml`: an advert; times without a zone are on the clock of `zone`. */
export function advertSchema(zone: string) {
  const schema = schemas.get(zone) ?? make(zone);
  schemas.set(zone, schema);
  return schema;
}

/** The fields of an advert. */
export type AdvertFields = z.output<ReturnType<typeof make>>;
