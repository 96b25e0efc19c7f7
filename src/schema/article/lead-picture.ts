import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { focusPoint } from '../values/matching.ts';
import { text, textOrNone } from '../values/text.ts';

/** The picture above an article. */
export function leadPicture() {
  return group(
    {
      src: field(text(), {
        en: 'The name of the file beside the story.',
        id: 'Nama berkas di sebelah berita.',
        example: 'latakia.jpg',
        synonyms: ['file', 'berkas', 'gambar', 'url', 'path'],
      }),
      alt: field(textOrNone(), {
        en: 'What can be seen, for readers who cannot see it.',
        id: 'Apa yang terlihat, bagi pembaca yang tidak bisa melihatnya.',
        freeText: true,
      }),
      caption: field(text().optional(), {
        en: 'The line below the picture.',
        id: 'Keterangan di bawah gambar.',
        synonyms: ['keterangan', 'takarir', 'title'],
        freeText: true,
      }),
      credit: field(text().optional(), {
        en: 'Who made it or where it is from.',
        id: 'Pembuat atau sumbernya.',
        example: 'Reuters/Nama Pewarta',
        synonyms: ['kredit', 'sumber', 'foto', 'photographer', 'fotografer', 'source'],
        freeText: true,
      }),
      focus: field(focusPoint().optional(), {
        en: 'The point that stays visible when it is cropped: percent from left and top.',
        id: 'Titik yang tetap terlihat saat dipotong: persen dari kiri dan atas.',
        example: '50% 20%',
        synonyms: ['fokus'],
      }),
    },
    'src',
  );
}
