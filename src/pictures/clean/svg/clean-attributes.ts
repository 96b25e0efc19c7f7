import type { RemovalBook } from '../removed-parts.ts';
import type { CleanEmbedded } from './clean-url.ts';
import { cleanPictureUrl, cleanStyleUrl, mayLeadTo } from './clean-url.ts';
import { cleanCss, mayLoad } from './clean-css.ts';
import { ATTRIBUTES, PICTURES, SVG, XLINK, XML } from './names.ts';
import type { Scope } from './scope.ts';
import { isUseful, split } from './scope.ts';
import { xmlAttribute } from './write-xml.ts';

/** What cleaning one drawing needs to know: where it counts, and how it cleans what lies within. */
export type Cleaning = { book: RemovalBook; embedded: CleanEmbedded };

/** A style without what it would load. */
export function styleOf(css: string, { book, embedded }: Cleaning): string {
  if (!mayLoad(css)) return css;
  const cleaned = cleanCss(css, (url) => cleanStyleUrl(url, embedded));
  book.add('outside', cleaned.outside);
  book.add('comment', cleaned.comments);
  return cleaned.css;
}

/** Where an element leads or what it shows; undefined where it may not. */
function hrefOf(element: string, url: string, { book, embedded }: Cleaning): string | undefined {
  if (element === 'a') {
    if (mayLeadTo(url)) return url;
    book.add('code-link');
    return undefined;
  }
  const own = PICTURES.has(element) ? cleanPictureUrl(url, embedded) : undefined;
  if (own !== undefined) return own;
  if (url.trim().startsWith('#')) return url;
  if (url.trim() !== '') book.add(/^[\0-\x20]*\w*script\s*:/i.test(url) ? 'code-link' : 'outside');
  return undefined;
}

/** The value that an attribute keeps; undefined where it goes. */
function valueOf(
  element: string,
  name: string,
  value: string,
  scope: Scope,
  cleaning: Cleaning,
): string | undefined {
  const { prefix, local } = split(name);
  const { book } = cleaning;
  if (prefix === 'xmlns' || name === 'xmlns') return isUseful(value) ? value : undefined;
  const uri = prefix === '' ? undefined : scope.get(prefix);
  if (/^on/i.test(local) && (uri === undefined || uri === SVG)) return void book.add('handler');
  if (local === 'href' && (prefix === '' || uri === XLINK)) return hrefOf(element, value, cleaning);
  if (uri === XML && (local === 'space' || local === 'lang')) return value;
  if (uri === XML && local === 'base') return void book.add('outside');
  if (prefix !== '') return uri === XLINK ? undefined : void book.add('editor-data');
  if (local === 'style') return styleOf(value, cleaning);
  if (/^aria-[a-z]+$/.test(local)) return value;
  if (!ATTRIBUTES.has(local)) return void book.add('editor-data');
  return local !== 'id' && local !== 'class' ? styleOf(value, cleaning) : value;
}

/** The attributes that an element keeps, as they are written. */
export function cleanAttributes(
  element: string,
  attributes: Readonly<Record<string, string>>,
  scope: Scope,
  cleaning: Cleaning,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const cleanValue = valueOf(element, name, value, scope, cleaning);
      return cleanValue === undefined ? '' : xmlAttribute(name, cleanValue);
    })
    .join('');
}
