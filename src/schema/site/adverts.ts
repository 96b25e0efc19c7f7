import { SENSITIVE_TOPICS } from '../../lib/sensitive-topics.ts';
import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { word } from '../values/text.ts';

/** Where no advert stands. */
export function adverts() {
  return group({
    never: field(list(word()).default([...SENSITIVE_TOPICS]), {
      label: { id: 'Tanpa iklan', en: 'Without adverts' },
      en: 'Topics, sections and labels whose stories carry no advert; replaces the usual list (mourning, violence, disasters).',
      id: 'Topik, rubrik dan label yang beritanya tidak memuat iklan; menggantikan daftar bawaan (duka, kekerasan, bencana).',
      example: 'obituari, bencana, bunuh diri',
      synonyms: ['tanpa', 'jangan', 'kecuali', 'tanpaIklan'],
    }),
  });
}
