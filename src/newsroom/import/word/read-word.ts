import mammoth from 'mammoth';
import type { SourceArticle, SourcePicture } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
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

/** The headline is the line in Title style, else the first heading at the top, else the first line. */
function articleOf(html: string, file: string): SourceArticle | undefined {
  if (plainText(html) === '' && !html.includes('<img')) return undefined;
  const title =
    /<h1 class="judul">([\s\S]*?)<\/h1>/.exec(html) ??
    /^\s*<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/.exec(html) ??
    firstLine(html);
  const standfirst = /<p class="standfirst">([\s\S]*?)<\/p>/.exec(html);
  let body = html;
  for (const found of [title, standfirst]) if (found) body = body.replace(found[0], '');
  return {
    kind: 'article',
    from: 'word',
    id: file,
    file,
    title: title ? plainText(title[1]!) : '',
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

/** A first line that is no sentence of the text: short, and something stands below it. */
function firstLine(html: string): RegExpExecArray | null {
  const found = /^\s*<p>((?:(?!<p>)[\s\S])*?)<\/p>(?=\s*<)/.exec(html);
  return found && plainText(found[1]!).length <= 160 ? found : null;
}
