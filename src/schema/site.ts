import { languageNames, languages } from '../words/words-in.ts';
import { z } from 'zod';
import { field } from './field.ts';
import { breaking } from './site/breaking.ts';
import { helpline } from './site/helpline.ts';
import { masthead } from './site/masthead.ts';
import { section } from './site/section.ts';
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
      en: 'The colour of the name, links and marks.',
      id: 'Warna nama, tautan dan tanda.',
      example: "'#a31621'",
      synonyms: ['warna', 'color', 'colour'],
      hash: true,
    }),
    logo: field(contentFile().optional(), {
      en: 'A picture in the content folder in place of the name.',
      id: 'Gambar di folder isi sebagai pengganti nama.',
      example: 'files/logo.svg',
    }),
    font: field(choice(['serif', 'mixed', 'sans', 'system'], FONT_SYNONYMS).default('serif'), {
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
    en: 'The name of the paper.',
    id: 'Nama media.',
    example: 'Warta',
    synonyms: ['nama', 'title', 'judul'],
    freeText: true,
  }),
  url: field(webAddress(), {
    en: 'Where the site will be.',
    id: 'Alamat situs.',
    example: 'https://warta.example',
    synonyms: ['alamat', 'site', 'baseUrl'],
  }),
  language: field(choice(languages, languageNames()), {
    en: `The language of menus and messages: ${languages.join(' or ')}.`,
    id: `Bahasa menu dan pesan: ${languages.join(' atau ')}.`,
    example: 'id',
    synonyms: ['bahasa', 'lang'],
  }),
  timeZone: field(timeZone(), {
    en: 'The time zone of the newsroom.',
    id: 'Zona waktu redaksi.',
    example: 'Asia/Jakarta',
    synonyms: ['zonaWaktu', 'timezone', 'zona'],
  }),
  description: field(text().optional(), {
    en: 'A sentence about the paper.',
    id: 'Satu kalimat tentang media ini.',
    synonyms: ['deskripsi', 'keterangan', 'tagline'],
    freeText: true,
  }),
});

/** How it is divided, and who answers for it. */
const organisation = () => ({
  sections: field(list(section()), {
    en: 'The sections, in order.',
    id: 'Rubrik, berurutan.',
    synonyms: ['rubrik', 'kanal', 'kategori'],
  }),
  masthead: field(masthead().prefault({}), {
    en: 'Who publishes the paper and answers for it.',
    id: 'Siapa yang menerbitkan dan bertanggung jawab.',
    synonyms: ['redaksi', 'boks', 'penerbit'],
  }),
  importSection: field(text().optional(), {
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
        en: 'Words and addresses that the spam check lets pass.',
        id: 'Kata dan alamat yang dibiarkan pemeriksa spam.',
        synonyms: ['izinkan', 'boleh'],
      }),
    }).prefault({}),
    { en: 'Settings of the spam check.', id: 'Setelan pemeriksa spam.' },
  ),
  offline: field(yesNo().optional(), {
    en: 'Whether readers can keep stories and read without a connection; false takes it back.',
    id: 'Apakah pembaca dapat menyimpan berita dan membaca tanpa sambungan; tidak mencabutnya.',
    example: 'tidak',
    synonyms: ['luring', 'serviceWorker'],
  }),
  aiTraining: field(
    choice(['allow', 'refuse'], { boleh: 'allow', tolak: 'refuse' }).default('allow'),
    {
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
    en: 'The strip of breaking news on every page.',
    id: 'Pita berita terkini di semua halaman.',
    synonyms: ['terkini', 'sekilas'],
  }),
  helpline: field(helpline().optional(), {
    en: 'The box with help that stories with `helpline: ya` show at their end.',
    id: 'Kotak layanan bantuan di akhir berita dengan `helpline: ya`.',
    example: 'Anda tidak sendirian. Bicaralah dengan orang yang Anda percaya atau konselor.',
    synonyms: ['layananBantuan', 'kotakBantuan'],
  }),
  look: field(look().prefault({}), {
    en: 'Colour, logo and type.',
    id: 'Warna, logo dan huruf.',
    synonyms: ['tampilan', 'theme'],
  }),
});

/** `site.yaml`; a time in it without a zone is on the clock of `zone`. */
export function siteSchema(zone: string) {
  return z.object({ ...identity(), ...organisation(), ...policies(), ...appearance(zone) });
}

/** The settings of the site. */
export type SiteEntry = z.output<ReturnType<typeof siteSchema>>;

/** One section of the paper. */
export type SectionEntry = SiteEntry['sections'][number];
