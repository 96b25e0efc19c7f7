import { plainText } from '../html/parse-html.ts';
import { isWhole } from './headline.ts';

const photo = String.raw`<p>\s*((?:<a\b[^>]*>)?<img\b[^>]*>(?:</a>)?)\s*</p>`;
const caption = String.raw`<p class="keterangan">((?:(?!</p>)[\s\S])*)</p>`;
/** How Word counts pictures before the words of a caption. */
const counted = /^\s*(?:gambar|foto|grafis|figure|picture|image|ilustrasi)\s+\d+\s*[.:–-]?\s*/i;

/** Gives photos what stands below them, else above them, in the style of captions. */
export function withCaptions(html: string): string {
  const figure = (_: string, image: string, text: string) =>
    `<figure>${image}<figcaption>${withoutCount(text)}</figcaption></figure>`;
  return html
    .replace(new RegExp(String.raw`${photo}\s*${caption}`, 'g'), figure)
    .replace(
      new RegExp(String.raw`${caption}\s*${photo}`, 'g'),
      (whole, text: string, image: string) => figure(whole, image, text),
    );
}

function withoutCount(text: string): string {
  const rest = text.replace(counted, '');
  return plainText(rest) === '' ? text : rest;
}

/** Makes paragraphs of what only line ends part, as chats and phones do. */
export function withParagraphs(html: string): string {
  return html.replace(/<p>((?:(?!<\/p>)[\s\S])*)<\/p>/g, (whole, inside: string) => {
    const parts = inside.split(/(?:<br\s*\/?>\s*){2,}/);
    return parts.length > 1 && parts.every((part) => isWhole(part))
      ? parts.map((part) => `<p>${part}</p>`).join('')
      : whole;
  });
}
