import { z } from 'zod';
import { field } from './field.ts';
import { withKind } from './values/kind.ts';
import { choice } from './values/choice.ts';
import { list } from './values/list.ts';
import { webAddress } from './values/matching.ts';
import { text } from './values/text.ts';

/** `authors/<id>.yaml`: a person or desk that articles can name as their author. */
export const authorSchema = z.object({
  name: field(text(), {
    label: { id: 'Nama', en: 'Name' },
    en: 'The name as readers see it.',
    id: 'Nama seperti yang dilihat pembaca.',
    example: 'Desk Internasional',
    synonyms: ['nama'],
    freeText: true,
  }),
  kind: field(choice(['person', 'desk'], { orang: 'person', meja: 'desk' }).default('person'), {
    label: { id: 'Jenis', en: 'Kind' },
    en: 'person, or desk for a part of the newsroom.',
    id: 'person untuk orang, desk untuk bagian redaksi.',
    example: 'desk',
    synonyms: ['jenis'],
  }),
  photo: field(withKind(text(), { is: 'picture' }).optional(), {
    label: { id: 'Foto', en: 'Photo' },
    en: 'The name of the file with their portrait, beside this file.',
    id: 'Nama berkas foto potretnya, di sebelah berkas ini.',
    example: 'rina-sari.jpg',
    synonyms: ['foto', 'potret', 'gambar', 'image', 'picture', 'avatar', 'portrait'],
  }),
  bio: field(text().optional(), {
    label: { id: 'Tentang', en: 'About' },
    en: 'A sentence or two about the author.',
    id: 'Satu dua kalimat tentang penulis.',
    synonyms: ['biografi', 'profil', 'about'],
    freeText: true,
  }),
  email: field(text().optional(), {
    label: { id: 'Surel', en: 'E-mail' },
    en: 'Where readers can write to.',
    id: 'Alamat surel bagi pembaca.',
    synonyms: ['surel', 'mail'],
  }),
  links: field(list(webAddress()), {
    label: { id: 'Tautan', en: 'Links' },
    en: 'Web addresses of the author elsewhere.',
    id: 'Alamat web penulis di tempat lain.',
    synonyms: ['tautan', 'link', 'url'],
  }),
});

/** The fields of an author. */
export type AuthorFields = z.output<typeof authorSchema>;
