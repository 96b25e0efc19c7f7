import { languageNames, languages } from '../words/words-in.ts';
import { z } from 'zod';
import { field } from './field.ts';
import { adverts } from './site/adverts.ts';
import { breaking } from './site/breaking.ts';
import { editor } from './site/editor.ts';
import { follow } from './site/follow.ts';
import { helpline } from './site/helpline.ts';
import { masthead } from './site/masthead.ts';
import { section } from './site/section.ts';
import { support } from './site/support.ts';
import { choice } from './values/choice.ts';
import { group } from './values/group.ts';
import { list } from './values/list.ts';
import { colour, webAddress } from './values/matching.ts';
import { contentFile, text } from './values/text.ts';
import { timeZone } from './values/time-zone.ts';
import { yesNo } from './values/yes-no.ts';

/** What editors call a pair of faces. */
const FONT_SYNONYMS = {
  campuran: 'mixed',
  campur: 'mixed',
  'sans-serif': 'sans',
  'sans serif': 'sans',
  sistem: 'system',
  perangkat: 'system',
} as const;

function look() {
  return group({
    accent: field(colour().optional(), {
      label: { id: 'Warna', en: 'Colour' },
      en: 'The colour of the name, links and marks.',
      id: 'Warna nama, tautan dan tanda.',
      example: "'#a31621'",
      synonyms: ['warna', 'color', 'colour'],
      hash: true,
    }),
    logo: field(contentFile().optional(), {
      label: { id: 'Logo', en: 'Logo' },
      en: 'A picture in the content folder in place of the name.',
      id: 'Gambar di folder isi sebagai pengganti nama.',
      example: 'files/logo.svg',
    }),
    font: field(choice(['serif', 'mixed', 'sans', 'system'], FONT_SYNONYMS).default('serif'), {
      label: { id: 'Huruf', en: 'Type' },
      en: 'Faces of headlines and text: serif, mixed (text without serifs), sans (both without), system (serif of the device, nothing to load).',
      id: 'Huruf judul dan isi: serif, mixed (isi tanpa kait), sans (keduanya tanpa kait), system (serif milik gawai, tanpa unduhan).',
      example: 'serif',
      synonyms: ['huruf'],
    }),
  });
}

/** Its name, address, language and clock. */
const identity = () => ({
  name: field(text(), {
    label: { id: 'Nama media', en: 'Name of the paper' },
    en: 'The name of the paper.',
    id: 'Nama media.',
    example: 'Warta',
    synonyms: ['nama', 'title', 'judul'],
    freeText: true,
  }),
  url: field(webAddress(), {
    label: { id: 'Alamat situs', en: 'Address of the site' },
    en: 'Where the site will be.',
    id: 'Alamat situs.',
    example: 'https://warta.example',
    synonyms: ['alamat', 'site', 'baseUrl'],
  }),
  language: field(choice(languages, languageNames()), {
    label: { id: 'Bahasa', en: 'Language' },
    en: `The language of menus and messages: ${languages.join(' or ')}.`,
    id: `Bahasa menu dan pesan: ${languages.join(' atau ')}.`,
    example: 'id',
    synonyms: ['bahasa', 'lang'],
  }),
  mirrors: field(list(webAddress()).optional(), {
    en: 'Other addresses at which the same site stands; every page names them, and url stays the first.',
    id: 'Alamat lain tempat situs yang sama juga ada; disebut di setiap halaman, dan url tetap yang utama.',
    example: 'https://cadangan.warta.example',
    synonyms: ['cermin', 'cadangan', 'alamatLain', 'mirror'],
  }),
  timeZone: field(timeZone(), {
    label: { id: 'Zona waktu', en: 'Time zone' },
    en: 'The time zone of the newsroom.',
    id: 'Zona waktu redaksi.',
    example: 'Asia/Jakarta',
    synonyms: ['zonaWaktu', 'timezone', 'zona'],
  }),
  description: field(text().optional(), {
    label: { id: 'Semboyan', en: 'Description' },
    en: 'A sentence about the paper.',
    id: 'Satu kalimat tentang media ini.',
    synonyms: ['deskripsi', 'keterangan', 'tagline'],
    freeText: true,
  }),
});

/** How it is divided, and who answers for it. */
const organisation = () => ({
  sections: field(list(section()), {
    label: { id: 'Rubrik', en: 'Sections' },
    en: 'The sections, in order.',
    id: 'Rubrik, berurutan.',
    synonyms: ['rubrik', 'kanal', 'kategori'],
  }),
  masthead: field(masthead().prefault({}), {
    label: { id: 'Susunan redaksi', en: 'Masthead' },
    en: 'Who publishes the paper and answers for it.',
    id: 'Siapa yang menerbitkan dan bertanggung jawab.',
    synonyms: ['redaksi', 'boks', 'penerbit'],
  }),
  importSection: field(text().optional(), {
    label: { id: 'Rubrik impor', en: 'Section of imports' },
    en: 'The section of imported stories that name none.',
    id: 'Rubrik bagi berita impor yang tidak menyebut rubrik.',
    example: 'nasional',
    synonyms: ['rubrikImpor'],
  }),
});

/** What it allows: words to the spam check, keeping to readers, training to crawlers. */
const policies = () => ({
  spam: field(
    group({
      allow: field(list(text()), {
        label: { id: 'Dibiarkan', en: 'Allowed' },
        en: 'Words and addresses that the spam check lets pass.',
        id: 'Kata dan alamat yang dibiarkan pemeriksa spam.',
        synonyms: ['izinkan', 'boleh'],
      }),
    }).prefault({}),
    {
      label: { id: 'Pemeriksa spam', en: 'Spam check' },
      en: 'Settings of the spam check.',
      id: 'Setelan pemeriksa spam.',
    },
  ),
  offline: field(yesNo().optional(), {
    label: { id: 'Baca luring', en: 'Reading offline' },
    en: 'Whether readers can keep stories and read without a connection; false takes it back.',
    id: 'Apakah pembaca dapat menyimpan berita dan membaca tanpa sambungan; tidak mencabutnya.',
    example: 'tidak',
    synonyms: ['luring', 'serviceWorker'],
  }),
  adverts: field(adverts().optional(), {
    label: { id: 'Iklan', en: 'Adverts' },
    en: 'Where no advert of content/adverts/ stands.',
    id: 'Di mana iklan dari content/adverts/ tidak tampil.',
    synonyms: ['iklan', 'ads'],
  }),
  aiTraining: field(
    choice(['allow', 'refuse'], { boleh: 'allow', tolak: 'refuse' }).default('allow'),
    {
      label: { id: 'Pelatihan AI', en: 'AI training' },
      en: 'Whether crawlers that gather texts to train AI models are welcome: allow or refuse.',
      id: 'Apakah perayap pengumpul naskah untuk melatih AI diterima: allow (boleh) atau refuse (tolak).',
      example: 'refuse',
      synonyms: ['pelatihanAi', 'latihAi', 'ai'],
    },
  ),
});

/** How its pages look, and what stands on all of them. */
const appearance = (zone: string) => ({
  breaking: field(breaking(zone).optional(), {
    label: { id: 'Pita terkini', en: 'Breaking strip' },
    en: 'The strip of breaking news on every page.',
    id: 'Pita berita terkini di semua halaman.',
    synonyms: ['terkini', 'sekilas'],
  }),
  helpline: field(helpline().optional(), {
    label: { id: 'Kotak bantuan', en: 'Help box' },
    en: 'The box with help that stories with `helpline: ya` show at their end.',
    id: 'Kotak layanan bantuan di akhir berita dengan `helpline: ya`.',
    example: 'Anda tidak sendirian. Bicaralah dengan orang yang Anda percaya atau konselor.',
    synonyms: ['layananBantuan', 'kotakBantuan'],
  }),
  look: field(look().prefault({}), {
    label: { id: 'Tampilan', en: 'Look' },
    en: 'Colour, logo and type.',
    id: 'Warna, logo dan huruf.',
    synonyms: ['tampilan', 'theme'],
  }),
});

/** How readers stay with it and pay for it. */
const readership = () => ({
  support: field(support().optional(), {
    label: { id: 'Dukungan pembaca', en: 'Support by readers' },
    en: 'How readers give money: a box at the end of stories, and a page.',
    id: 'Cara pembaca menyumbang: kotak di akhir berita, dan sebuah halaman.',
    example: 'Berita kami gratis bagi semua. Biayanya ditanggung pembaca.',
    synonyms: ['dukungan', 'donasi', 'dukung', 'sumbangan'],
  }),
  follow: field(follow().optional(), {
    label: { id: 'Ikuti', en: 'Follow' },
    en: 'Where readers can follow the paper; at the end of stories.',
    id: 'Tempat pembaca mengikuti media ini; tampil di akhir berita.',
    synonyms: ['ikuti', 'medsos', 'mediaSosial', 'social'],
  }),
});

/** How it is written. */
const desk = () => ({
  editor: field(editor().optional(), {
    en: 'Turns on writing in the browser, at /admin/, and says where the files are kept.',
    id: 'Menyalakan penulisan lewat peramban, di /admin/, dan menyebut tempat berkasnya disimpan.',
    synonyms: ['penyunting', 'admin', 'cms'],
  }),
});

/** `site.yaml`; a time in it without a zone is on the clock of `zone`. */
export function siteSchema(zone: string) {
  return z.object({
    ...identity(),
    ...organisation(),
    ...policies(),
    ...appearance(zone),
    ...readership(),
    ...desk(),
  });
}

/** The settings of the site. */
export type SiteEntry = z.output<ReturnType<typeof siteSchema>>;

/** One section of the paper. */
export type SectionEntry = SiteEntry['sections'][number];
