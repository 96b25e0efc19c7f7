import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { SourcePicture } from '../article/source-article.ts';
import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn } from '../html/html-node.ts';
import { mostPictureBytes } from '../pictures/picture-finder.ts';

/**
 * The pictures that came with a saved page: in a folder beside it, or written into it. Each `src` becomes
 * the name of its picture; one that is not there keeps its address. In place.
 */
export function picturesOfPage(root: HtmlElement, path: string): SourcePicture[] {
  const pictures = new Map<string, SourcePicture>();
  for (const { tag, attributes } of elementsIn(root)) {
    const src = attributes['src'];
    if (tag !== 'img' || src === undefined) continue;
    const known = pictures.get(src);
    const found = known ?? pictureOf(src, path, pictures.size + 1);
    if (found === undefined) continue;
    pictures.set(src, found);
    attributes['src'] = found.name;
  }
  return [...pictures.values()];
}

function pictureOf(src: string, path: string, number: number): SourcePicture | undefined {
  const type = /^data:image\/(jpeg|png|gif|webp|bmp);base64,/i.exec(src)?.[1];
  if (type !== undefined) {
    const bytes = Buffer.from(src.slice(src.indexOf(',') + 1), 'base64');
    return { name: nameOf(number, type), read: () => bytes };
  }
  const file = fileBeside(src, path);
  if (file === undefined) return undefined;
  const end = /\.(\w{1,5})$/.exec(file)?.[1] ?? 'png';
  return { name: nameOf(number, end), read: () => readFileSync(file) };
}

const nameOf = (number: number, type: string): string =>
  `gambar-${number}.${type.toLowerCase() === 'jpeg' ? 'jpg' : type.toLowerCase()}`;

/** A file by its address from a page, where its real place is below the page's folder. */
function fileBeside(src: string, path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(src)) return undefined;
  try {
    const folder = realpathSync(dirname(path));
    const real = realpathSync(join(folder, decodeURIComponent(src.replace(/[?#].*$/s, ''))));
    const { size } = statSync(real);
    return real.startsWith(folder + sep) && size <= mostPictureBytes ? real : undefined;
  } catch {
    return undefined;
  }
}
