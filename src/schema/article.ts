import { z } from 'zod';
import { artificialIntelligence, reply, review, withdrawal } from './article/accountability.ts';
import { authorOf } from './article/author-of.ts';
import { leadPicture } from './article/lead-picture.ts';
import { imported, source, translation } from './article/origin.ts';
import { correctionSchema } from './correction.ts';
import { field } from './field.ts';
import { oldAddress, sitePath } from './values/address.ts';
import { choice } from './values/choice.ts';
import { list } from './values/list.ts';
import { languageCode, webAddress } from './values/matching.ts';
import { text } from './values/text.ts';
import { time } from './values/time.ts';
import { wholeNumber } from './values/whole-number.ts';
import { yesNo } from './values/yes-no.ts';

const labels = ['opinion', 'analysis', 'reportage', 'advertorial'] as const;
const otherLabels = {
  opini: 'opinion',
  analisis: 'analysis',
  reportase: 'reportage',
  iklan: 'advertorial',
} as const;

function make(zone: string) {
  return z.object({
    title: field(text(), {
      en: 'The headline.',
      id: 'Judul berita.',
      example: 'Rusia tawarkan pembicaraan militer soal Suriah',
      synonyms: ['judul', 'headline', 'kepala'],
      freeText: true,
    }),
    description: field(text().optional(), {
      en: 'The standfirst: one or two sentences below the headline and in lists.',
      id: 'Ringkasan: satu dua kalimat di bawah judul dan di daftar berita.',
      synonyms: ['deskripsi', 'ringkasan', 'standfirst', 'teras', 'summary', 'excerpt', 'lead'],
      freeText: true,
    }),
    date: field(time(zone), {
      en: 'When it is published. A time to come schedules it.',
      id: 'Kapan terbit. Waktu yang akan datang berarti terjadwal.',
      example: '2015-09-16 19:41',
      synonyms: ['tanggal', 'waktu', 'terbit', 'published', 'pubdate', 'time'],
    }),
    updated: field(time(zone).optional(), {
      en: 'When it was last changed in a way that readers should know of.',
      id: 'Kapan terakhir diubah sehingga pembaca perlu tahu.',
      example: '2015-09-17 08:00',
      synonyms: ['diperbarui', 'pembaruan', 'lastmod', 'modified', 'update'],
    }),
    section: field(text(), {
      en: 'The id of its section in site.yaml.',
      id: 'Id rubriknya di site.yaml.',
      example: 'internasional',
      synonyms: ['rubrik', 'kategori', 'kanal', 'category', 'categories'],
    }),
    topics: field(list(text()), {
      en: 'What it is about.',
      id: 'Tentang apa.',
      example: 'Suriah, Rusia',
      synonyms: ['topik', 'tag', 'tags', 'topic', 'keywords', 'label-topik'],
    }),
    authors: field(list(authorOf()), {
      en: 'Who wrote it; without it, the newsroom.',
      id: 'Siapa yang menulis; kalau tidak ada, redaksi.',
      example: 'desk-internasional',
      synonyms: ['penulis', 'author', 'oleh', 'pewarta', 'wartawan', 'byline', 'reporter'],
    }),
    dateline: field(text().optional(), {
      en: 'The place that it was reported from.',
      id: 'Tempat berita dilaporkan.',
      example: 'Washington',
      synonyms: ['tempat', 'lokasi', 'kota', 'location'],
      freeText: true,
    }),
    lang: field(languageCode().optional(), {
      en: 'The language of the story, where it is not the site’s.',
      id: 'Bahasa berita, kalau bukan bahasa situs.',
      example: 'en',
      synonyms: ['bahasa', 'language'],
    }),
    image: field(leadPicture().optional(), {
      en: 'The picture above the story.',
      id: 'Gambar di atas berita.',
      example: 'latakia.jpg',
      synonyms: ['gambar', 'foto', 'picture', 'photo', 'cover', 'thumbnail'],
    }),
    label: field(choice(labels, otherLabels).optional(), {
      en: 'opinion, analysis, reportage or advertorial, where it is no plain news story.',
      id: 'opinion (opini), analysis (analisis), reportage (reportase) atau advertorial (iklan), kalau bukan berita biasa.',
      example: 'opinion',
      synonyms: ['jenis', 'type', 'kind'],
    }),
    featured: field(wholeNumber(1, 6).optional(), {
      en: 'Its place on the front page, 1 to 6, for 48 hours or until featuredUntil.',
      id: 'Urutannya di halaman depan, 1 sampai 6, selama 48 jam atau sampai featuredUntil.',
      example: '1',
      synonyms: ['unggulan', 'utama', 'pilihan', 'headlineorder'],
    }),
    featuredUntil: field(time(zone).optional(), {
      en: 'When it leaves its place on the front page.',
      id: 'Kapan turun dari urutannya di halaman depan.',
      example: '2015-09-18 06:00',
      synonyms: ['unggulanSampai'],
    }),
    draft: field(yesNo().default(false), {
      en: 'yes keeps it out of the site.',
      id: 'ya menahan berita supaya tidak terbit.',
      example: 'ya',
      synonyms: ['konsep', 'draf'],
    }),
    permalink: field(sitePath().optional(), {
      en: 'Its address on this site, where it is not /YYYY/MM/<name>/.',
      id: 'Alamatnya di situs ini, kalau bukan /TTTT/BB/<nama>/.',
      example: '/2015/09/judul-lama.html',
      synonyms: ['tautan', 'alamat', 'url', 'slug'],
    }),
    aliases: field(list(oldAddress()), {
      en: 'Old addresses on this site that lead to it.',
      id: 'Alamat lama di situs ini yang dialihkan ke berita ini.',
      example: '/alamat/lama/',
      synonyms: ['alias', 'alihkan', 'redirects'],
    }),
    canonical: field(webAddress().optional(), {
      en: 'The address that search engines should take for the original.',
      id: 'Alamat yang harus dianggap asli oleh mesin pencari.',
      synonyms: ['kanonis'],
    }),
    source: field(source().optional(), {
      en: 'Whom the story was taken from.',
      id: 'Dari siapa berita ini diambil.',
      synonyms: ['sumber'],
    }),
    translation: field(translation().optional(), {
      en: 'From where, and how, it was translated.',
      id: 'Dari mana dan bagaimana diterjemahkan.',
      synonyms: ['terjemahan'],
    }),
    translationOf: field(text().optional(), {
      en: 'The id of the story here that this one translates.',
      id: 'Id berita di sini yang diterjemahkan.',
      synonyms: ['terjemahanDari'],
    }),
    related: field(list(text()), {
      en: 'Ids of older stories to read with it.',
      id: 'Id berita lama yang terkait.',
      example: '2015/09/kerry-lavrov-suriah',
      synonyms: ['terkait', 'bacaJuga'],
    }),
    corrections: field(list(correctionSchema(zone)), {
      en: 'What was corrected, and when.',
      id: 'Apa yang dikoreksi, dan kapan.',
      synonyms: ['koreksi', 'ralat', 'correction'],
    }),
    replies: field(list(reply(zone)), {
      en: 'Uses of the right of reply.',
      id: 'Hak jawab.',
      synonyms: ['hakJawab', 'jawaban', 'reply'],
    }),
    withdrawn: field(withdrawal(zone).optional(), {
      en: 'yes, or when and why: it is withdrawn, and its page shows only this.',
      id: 'ya, atau kapan dan mengapa: berita dicabut, dan halamannya hanya memuat ini.',
      example: 'ya',
      synonyms: [
        ...['dicabut', 'ditarik', 'diturunkan', 'cabut', 'tarik'],
        ...['retracted', 'retraction', 'takedown', 'unpublish', 'unpublished'],
        // Erasing named alone is a withdrawal too.
        ...['erase', 'erased', 'hapus', 'dihapus'],
      ],
    }),
    unverified: field(yesNo().default(false), {
      en: 'yes tells readers that it could not be verified yet.',
      id: 'ya memberi tahu pembaca bahwa berita belum terverifikasi.',
      example: 'ya',
      synonyms: ['belumTerverifikasi', 'belumVerifikasi'],
    }),
    ai: field(artificialIntelligence().optional(), {
      en: 'Whether and how artificial intelligence was used.',
      id: 'Apakah dan bagaimana kecerdasan buatan dipakai.',
      example: 'Diterjemahkan dengan mesin, disunting redaksi.',
    }),
    reviewed: field(review(zone).optional(), {
      en: 'Rules of the spam check that an editor looked at, and when.',
      id: 'Aturan pemeriksa spam yang sudah dilihat redaktur, dan kapan.',
      synonyms: ['ditinjau', 'diperiksa'],
    }),
    import: field(imported().optional(), {
      en: 'Where it was imported from; written by the import.',
      id: 'Asal impornya; ditulis oleh pengimpor.',
      synonyms: ['impor'],
    }),
  });
}

const made = new Map<string, ReturnType<typeof make>>();

/** The front matter of a story; times without a zone are on the clock of `zone`. */
export function articleSchema(zone: string) {
  const schema = made.get(zone) ?? make(zone);
  made.set(zone, schema);
  return schema;
}

/** The front matter of a story. */
export type ArticleFields = z.output<ReturnType<typeof make>>;
