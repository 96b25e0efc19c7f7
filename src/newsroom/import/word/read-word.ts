import mammoth from 'mammoth';
import type { SourcePicture } from '../article/source-article.ts';
import { articleOfManuscript } from '../manuscript/article-of-manuscript.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Found } from '../units/reader.ts';
import { wordParts } from './word-parts.ts';

/** Styles as Word names them in English and Indonesian; all else as the library has it. */
const styles = [
  "p[style-name='Title'] => h1.judul:fresh",
  "p[style-name='Judul'] => h1.judul:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Subjudul'] => p.standfirst:fresh",
  "p[style-name='Caption'] => p.keterangan:fresh",
  "p[style-name='Keterangan'] => p.keterangan:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * Reads a Word document, a reporter's manuscript: always a draft, since it does not say that it was public.
 * Tracked deletions, comments, hidden text, headers and the document's properties are no part of it.
 */
export async function* readWord({ path, name }: SourceFile): AsyncGenerator<Found> {
  const folder = temporaryFolder();
  try {
    const { bytes, notes } = await wordParts(path, name, folder.path);
    for (const note of notes) yield { note };
    const pictures: SourcePicture[] = [];
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const picture = await image.readAsBuffer();
          const type =
            /^image\/(jpeg|png|gif|webp|bmp|tiff)$/.exec(image.contentType)?.[1] ?? 'png';
          const src = `gambar-${pictures.length + 1}.${type === 'jpeg' ? 'jpg' : type}`;
          pictures.push({ name: src, read: () => picture });
          return { src };
        }),
      },
    );
    const article = articleOfManuscript(value, { from: 'word', file: name });
    if (article === undefined) {
      yield { note: { rule: 'input-empty', values: { file: name } } };
      yield { left: { sort: 'private', kind: 'empty' } };
    } else yield { article: { ...article, ...(pictures.length > 0 && { pictures }) } };
  } finally {
    folder.remove();
  }
}
