import { z } from 'zod';
import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { languageCode, webAddress } from '../values/matching.ts';
import { text } from '../values/text.ts';

/** Whom a story was taken from, with or without an address. */
export function source() {
  return group(
    {
      name: field(text(), {
        en: 'The name of the source.',
        id: 'Nama sumbernya.',
        example: 'Kantor Berita',
        synonyms: ['nama'],
        freeText: true,
      }),
      url: field(webAddress().optional(), {
        en: 'The address of the original.',
        id: 'Alamat naskah aslinya.',
        synonyms: ['alamat', 'link', 'tautan'],
      }),
    },
    'name',
  );
}

/** From where, and how, a story was translated. */
export function translation() {
  return group(
    {
      from: field(languageCode(), {
        en: 'The language it was translated from.',
        id: 'Bahasa asalnya.',
        example: 'en',
        synonyms: ['dari', 'bahasa', 'language'],
      }),
      url: field(webAddress().optional(), {
        en: 'The address of the original.',
        id: 'Alamat naskah aslinya.',
        synonyms: ['alamat', 'link', 'tautan'],
      }),
      method: field(text().optional(), {
        en: 'How it was translated: machine, human, or machine with an editor.',
        id: 'Cara menerjemahkannya: mesin, orang, atau mesin dengan penyunting.',
        example: 'mesin, disunting',
        synonyms: ['cara', 'metode'],
        freeText: true,
      }),
    },
    'from',
  );
}

/** Where an imported story came from; written by the import, so that it can run again. */
export function imported() {
  return z.object({
    from: field(text(), { en: 'What it was imported from.', id: 'Asal impornya.' }),
    id: field(text().optional(), { en: 'Its id there.', id: 'Id-nya di sana.' }),
    digest: field(text().optional(), {
      en: 'A digest of what was imported.',
      id: 'Sidik isi yang diimpor.',
    }),
  });
}
