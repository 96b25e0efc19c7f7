import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { text } from '../values/text.ts';

/** Who publishes the paper and answers for it. */
export function masthead() {
  return group({
    company: field(text().optional(), {
      label: { id: 'Perusahaan', en: 'Company' },
      en: 'The company that publishes it.',
      id: 'Perusahaan penerbit.',
      example: 'PT Warta Kita',
      synonyms: ['perusahaan', 'penerbit'],
      freeText: true,
    }),
    address: field(text().optional(), {
      label: { id: 'Alamat', en: 'Address' },
      en: 'Where the newsroom is.',
      id: 'Alamat redaksi.',
      synonyms: ['alamat'],
      freeText: true,
    }),
    responsible: field(text().optional(), {
      label: { id: 'Penanggung jawab', en: 'Responsible' },
      en: 'The person who answers for it (penanggung jawab).',
      id: 'Penanggung jawab.',
      synonyms: ['penanggungJawab', 'penanggung'],
      freeText: true,
    }),
    editor: field(text().optional(), {
      label: { id: 'Pemimpin redaksi', en: 'Editor in chief' },
      en: 'The editor in chief.',
      id: 'Pemimpin redaksi.',
      synonyms: ['pemimpinRedaksi', 'pemred', 'redaktur'],
      freeText: true,
    }),
    email: field(text().optional(), {
      label: { id: 'Surel', en: 'E-mail' },
      en: 'The newsroom’s e-mail address.',
      id: 'Surel redaksi.',
      example: 'redaksi@example.id',
      synonyms: ['surel', 'mail'],
    }),
    whatsapp: field(text().optional(), {
      label: { id: 'WhatsApp', en: 'WhatsApp' },
      en: 'A WhatsApp number for readers.',
      id: 'Nomor WhatsApp bagi pembaca.',
      example: '+62 812 0000 0000',
      synonyms: ['wa', 'telepon', 'phone'],
    }),
  });
}
