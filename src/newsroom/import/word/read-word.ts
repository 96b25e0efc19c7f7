import mammoth from 'mammoth';
import type { SourceArticle, SourcePicture } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Found } from '../units/reader.ts';
import { withCaptions, withParagraphs } from './captions.ts';
import { headed } from './headline.ts';
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
    const article = articleOf(value, name);
    if (article === undefined) {
      yield { note: { rule: 'input-empty', values: { file: name } } };
      yield { left: { sort: 'private', kind: 'empty' } };
    } else yield { article: { ...article, ...(pictures.length > 0 && { pictures }) } };
  } finally {
    folder.remove();
  }
}

/** A manuscript as an article; undefined where it is empty. */
function articleOf(html: string, file: string): SourceArticle | undefined {
  if (plainText(html) === '' && !html.includes('<img')) return undefined;
  const { headline, body: below } = headed(withCaptions(withParagraphs(html)));
  const standfirst = /<p class="standfirst">([\s\S]*?)<\/p>/.exec(below);
  const body = standfirst ? below.replace(standfirst[0], () => '') : below;
  return {
    kind: 'article',
    from: 'word',
    id: file,
    file,
    title: plainText(headline),
    body: { html: body },
    ...(standfirst && { standfirst: plainText(standfirst[1]!) }),
    draft: true,
    sections: [],
    topics: [],
    authors: [],
    aliases: [],
    notes: [],
  };
}
