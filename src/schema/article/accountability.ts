import { correctionSchema } from '../correction.ts';
import { fault } from '../values/fault.ts';
import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { list, oneSentence } from '../values/list.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';
import { yesNo } from '../values/yes-no.ts';

/** One use of the right of reply: its text, or the article that carries it. */
function reply(zone: string) {
  return group({
    time: field(time(zone), {
      label: { id: 'Waktu', en: 'Time' },
      en: 'When the reply was published.',
      id: 'Kapan hak jawab dimuat.',
      example: '2015-09-18 10:00',
      synonyms: ['waktu', 'tanggal', 'date'],
    }),
    text: field(text().optional(), {
      label: { id: 'Isi', en: 'Text' },
      en: 'The reply itself.',
      id: 'Isi hak jawab.',
      synonyms: ['isi', 'teks', 'jawaban'],
      freeText: true,
    }),
    article: field(text().optional(), {
      label: { id: 'Berita', en: 'Story' },
      en: 'The id of the story that carries the reply.',
      id: 'Id berita yang memuat hak jawab.',
      example: '2015/09/hak-jawab',
      synonyms: ['berita', 'artikel'],
    }),
  }).check((context) => {
    const { value } = context;
    if (value.text === undefined && value.article === undefined)
      fault(context, value, 'field/reply', {});
  });
}

/**
 * When and why an article was withdrawn, which readers see in its place, and whether nothing at all is
 * to be left of it. The reading of content gives it in this form, whatever was written.
 */
function withdrawal(zone: string) {
  return group(
    {
      time: field(time(zone).optional(), {
        label: { id: 'Waktu', en: 'Time' },
        en: 'When it was withdrawn.',
        id: 'Kapan dicabut.',
        example: '2015-09-18 10:00',
        synonyms: ['waktu', 'tanggal', 'date'],
      }),
      reason: field(text().optional(), {
        label: { id: 'Alasan', en: 'Reason' },
        en: 'Why, in a sentence that readers see.',
        id: 'Alasannya, dalam kalimat yang dilihat pembaca.',
        example: 'Sumber menarik keterangannya.',
        synonyms: ['alasan'],
        freeText: true,
      }),
      erase: field(yesNo().optional(), {
        label: { id: 'Hapus semua jejak', en: 'Erase all traces' },
        en: 'yes leaves no trace of it: for victims, children and orders of a court.',
        id: 'ya menghapus semua jejaknya: untuk korban, anak, dan putusan pengadilan.',
        example: 'ya',
        synonyms: ['hapus', 'dihapus', 'erased', 'hapusJejak'],
      }),
    },
    'reason',
  );
}

/** Whether and how artificial intelligence was used. */
function artificialIntelligence() {
  return group(
    {
      used: field(yesNo().default(true), {
        label: { id: 'Dipakai', en: 'Used' },
        en: 'Whether it was used.',
        id: 'Dipakai atau tidak.',
        synonyms: ['dipakai'],
      }),
      how: field(text().optional(), {
        label: { id: 'Untuk apa', en: 'What for' },
        en: 'What for, in a sentence that readers see.',
        id: 'Untuk apa, dalam kalimat yang dilihat pembaca.',
        example: 'Diterjemahkan dengan mesin, disunting redaksi.',
        synonyms: ['cara', 'bagaimana'],
        freeText: true,
      }),
    },
    (value) => (yesNo().safeParse(value).success ? { used: value } : { how: value }),
  );
}

/** What the newsroom owes readers about it. */
export const accountability = (zone: string) => ({
  corrections: field(list(correctionSchema(zone), oneSentence), {
    label: { id: 'Koreksi', en: 'Corrections' },
    en: 'What was corrected, and when.',
    id: 'Apa yang dikoreksi, dan kapan.',
    synonyms: ['koreksi', 'ralat', 'correction'],
  }),
  replies: field(list(reply(zone)), {
    label: { id: 'Hak jawab', en: 'Replies' },
    en: 'Uses of the right of reply.',
    id: 'Hak jawab.',
    synonyms: ['hakJawab', 'jawaban', 'reply'],
  }),
  withdrawn: field(withdrawal(zone).optional(), {
    label: { id: 'Dicabut', en: 'Withdrawn' },
    evenEmpty: true,
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
    label: { id: 'Belum terverifikasi', en: 'Not verified' },
    en: 'yes tells readers that it could not be verified yet.',
    id: 'ya memberi tahu pembaca bahwa berita belum terverifikasi.',
    example: 'ya',
    synonyms: ['belumTerverifikasi', 'belumVerifikasi'],
  }),
  helpline: field(yesNo().default(false), {
    label: { id: 'Layanan bantuan', en: 'Help line' },
    en: 'yes shows the box with the help line of site.yaml at its end: for stories on suicide.',
    id: 'ya menampilkan kotak layanan bantuan dari site.yaml di akhir berita: untuk berita bunuh diri.',
    example: 'ya',
    synonyms: ['layananBantuan', 'kotakBantuan', 'hotline', 'bantuan'],
  }),
  ai: field(artificialIntelligence().optional(), {
    label: { id: 'Kecerdasan buatan', en: 'Artificial intelligence' },
    en: 'Whether and how artificial intelligence was used.',
    id: 'Apakah dan bagaimana kecerdasan buatan dipakai.',
    example: 'Diterjemahkan dengan mesin, disunting redaksi.',
  }),
});
