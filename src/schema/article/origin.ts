import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { languageCode, webAddress } from '../values/matching.ts';
import { text } from '../values/text.ts';

/** Whom an article was taken from, with or without an address. */
function source() {
  return group(
    {
      name: field(text(), {
        label: { id: 'Nama', en: 'Name' },
        en: 'The name of the source.',
        id: 'Nama sumbernya.',
        example: 'Kantor Berita',
        synonyms: ['nama'],
        freeText: true,
      }),
      url: field(webAddress().optional(), {
        label: { id: 'Alamat', en: 'Address' },
        en: 'The address of the original.',
        id: 'Alamat naskah aslinya.',
        synonyms: ['alamat', 'link', 'tautan'],
      }),
    },
    'name',
  );
}

/** From where, and how, an article was translated. */
function translation() {
  return group(
    {
      from: field(languageCode(), {
        label: { id: 'Dari bahasa', en: 'From language' },
        en: 'The language it was translated from.',
        id: 'Bahasa asalnya.',
        example: 'en',
        synonyms: ['dari', 'bahasa', 'language'],
      }),
      url: field(webAddress().optional(), {
        label: { id: 'Alamat', en: 'Address' },
        en: 'The address of the original.',
        id: 'Alamat naskah aslinya.',
        synonyms: ['alamat', 'link', 'tautan'],
      }),
      method: field(text().optional(), {
        label: { id: 'Cara', en: 'Method' },
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

/** Whom it was taken from, what it translates, and what to read with it. */
export const provenance = () => ({
  source: field(source().optional(), {
    label: { id: 'Sumber', en: 'Source' },
    en: 'Whom the story was taken from.',
    id: 'Dari siapa berita ini diambil.',
    synonyms: ['sumber'],
  }),
  translation: field(translation().optional(), {
    label: { id: 'Terjemahan', en: 'Translation' },
    en: 'From where, and how, it was translated.',
    id: 'Dari mana dan bagaimana diterjemahkan.',
    synonyms: ['terjemahan'],
  }),
  translationOf: field(text().optional(), {
    label: { id: 'Terjemahan dari', en: 'Translation of' },
    en: 'The id of the story here that this one translates.',
    id: 'Id berita di sini yang diterjemahkan.',
    synonyms: ['terjemahanDari'],
  }),
  related: field(list(text()), {
    label: { id: 'Baca juga', en: 'Related' },
    en: 'Ids of older stories to read with it.',
    id: 'Id berita lama yang terkait.',
    example: '2015/09/kerry-lavrov-suriah',
    synonyms: ['terkait', 'bacaJuga'],
  }),
});
