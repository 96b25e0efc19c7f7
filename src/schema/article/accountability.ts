import { z } from 'zod';
import { fault } from '../fault.ts';
import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';
import { yesNo } from '../values/yes-no.ts';

/** One use of the right of reply: its text, or the story that carries it. */
export function reply(zone: string) {
  return group({
    time: field(time(zone), {
      en: 'When the reply was published.',
      id: 'Kapan hak jawab dimuat.',
      example: '2015-09-18 10:00',
      synonyms: ['waktu', 'tanggal', 'date'],
    }),
    text: field(text().optional(), {
      en: 'The reply itself.',
      id: 'Isi hak jawab.',
      synonyms: ['isi', 'teks', 'jawaban'],
      freeText: true,
    }),
    article: field(text().optional(), {
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
 * When and why a story was withdrawn, which readers see in its place, and whether nothing at all is
 * to be left of it. The reading of content gives it in this form, whatever was written.
 */
export function withdrawal(zone: string) {
  return group(
    {
      time: field(time(zone).optional(), {
        en: 'When it was withdrawn.',
        id: 'Kapan dicabut.',
        example: '2015-09-18 10:00',
        synonyms: ['waktu', 'tanggal', 'date'],
      }),
      reason: field(text().optional(), {
        en: 'Why, in a sentence that readers see.',
        id: 'Alasannya, dalam kalimat yang dilihat pembaca.',
        example: 'Sumber menarik keterangannya.',
        synonyms: ['alasan'],
        freeText: true,
      }),
      erase: field(yesNo().optional(), {
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
export function artificialIntelligence() {
  return group(
    {
      used: field(yesNo().default(true), {
        en: 'Whether it was used.',
        id: 'Dipakai atau tidak.',
        synonyms: ['dipakai'],
      }),
      how: field(text().optional(), {
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

/** Which rules of the spam check an editor looked at and found to be fine, and when. */
export function review(zone: string) {
  return z.object({
    rules: field(list(text()), {
      en: 'The rules looked at.',
      id: 'Aturan yang sudah diperiksa.',
      example: 'spam/suspect',
      synonyms: ['rule', 'aturan'],
    }),
    date: field(time(zone), {
      en: 'When.',
      id: 'Kapan.',
      example: '2026-11-22',
      synonyms: ['tanggal', 'time', 'waktu'],
    }),
  });
}
