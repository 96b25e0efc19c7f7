import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { webAddress } from '../values/matching.ts';
import { text } from '../values/text.ts';

/** Where readers in distress find help; a box at the end of stories with `helpline: ya`. */
export function helpline() {
  return group(
    {
      text: field(text(), {
        label: { id: 'Isi', en: 'Text' },
        en: 'What the box says.',
        id: 'Isi kotaknya.',
        example: 'Anda tidak sendirian. Bicaralah dengan orang yang Anda percaya atau konselor.',
        synonyms: ['teks', 'isi'],
        freeText: true,
      }),
      phone: field(text().optional(), {
        label: { id: 'Telepon', en: 'Telephone' },
        en: 'A number to call.',
        id: 'Nomor yang dapat dihubungi.',
        example: '119 ext 8',
        synonyms: ['telepon', 'nomor', 'hotline'],
      }),
      link: field(webAddress().optional(), {
        label: { id: 'Tautan', en: 'Link' },
        en: 'A web address with help.',
        id: 'Alamat web yang menawarkan bantuan.',
        example: 'https://www.healing119.id/',
        synonyms: ['tautan', 'url'],
      }),
    },
    'text',
  );
}
