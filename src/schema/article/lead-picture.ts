import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { focusPoint } from '../values/matching.ts';
import { withKind } from '../values/kind.ts';
import { text, textOrNone } from '../values/text.ts';

const inMarkdown = /^!\[([^\]]*)\]\(\s*([^\s"()]+)(?:\s+"([^"]*)")?\s*\)$/;

/** A picture whose file was written as in the text, `![alt](berkas.jpg "Keterangan")`, with its parts apart. */
function takenApart(all: unknown): unknown {
  // There is one; others are told where the rest of the story is known.
  const given: unknown = Array.isArray(all) ? all[0] : all;
  const isGroup = typeof given === 'object' && given !== null && !Array.isArray(given);
  const parts: Readonly<Record<string, unknown>> = isGroup ? { ...given } : { src: given };
  const found = typeof parts['src'] === 'string' ? inMarkdown.exec(parts['src'].trim()) : null;
  if (found === null) return given;
  const [, alt, src, caption] = found;
  const written = { ...(alt && { alt }), ...(caption !== undefined && { caption }) };
  return { ...written, ...parts, src };
}

/** The picture above an article. */
export function leadPicture() {
  return group(
    {
      src: field(withKind(text(), { is: 'picture' }), {
        label: { id: 'Berkas', en: 'File' },
        en: 'The name of the file beside the story.',
        id: 'Nama berkas di sebelah berita.',
        example: 'latakia.jpg',
        synonyms: ['file', 'berkas', 'gambar', 'url', 'path'],
      }),
      alt: field(textOrNone(), {
        label: { id: 'Teks pengganti', en: 'Text alternative' },
        en: 'What can be seen, for readers who cannot see it.',
        id: 'Apa yang terlihat, bagi pembaca yang tidak bisa melihatnya.',
        freeText: true,
      }),
      caption: field(text().optional(), {
        label: { id: 'Keterangan', en: 'Caption' },
        en: 'The line below the picture.',
        id: 'Keterangan di bawah gambar.',
        synonyms: ['keterangan', 'takarir', 'title'],
        freeText: true,
      }),
      credit: field(text().optional(), {
        label: { id: 'Kredit', en: 'Credit' },
        en: 'Who made it or where it is from.',
        id: 'Pembuat atau sumbernya.',
        example: 'Reuters/Nama Pewarta',
        synonyms: ['kredit', 'sumber', 'foto', 'photographer', 'fotografer', 'source'],
        freeText: true,
      }),
      focus: field(focusPoint().optional(), {
        label: { id: 'Fokus', en: 'Focus' },
        en: 'The point that stays visible when it is cropped: percent from left and top.',
        id: 'Titik yang tetap terlihat saat dipotong: persen dari kiri dan atas.',
        example: '50% 20%',
        synonyms: ['fokus'],
      }),
    },
    'src',
    takenApart,
  );
}
