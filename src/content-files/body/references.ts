import { readTarget } from './target.ts';

/** A picture or link in a text; line and column count from 1 in the file. */
export interface Reference {
  readonly src: string;
  readonly line: number;
  readonly column: number;
  /** For pictures: whether it has a text alternative, and a credit in its title. */
  readonly picture?: { readonly alt: boolean; readonly credit: boolean };
}

/** The last bracket of a caption, when it begins as a credit does. */
const credit =
  /\((?:foto|grafis|infografis|ilustrasi|gambar|peta|video|sumber|kredit|dok(?:umentasi)?|photo|graphic|infographic|illustration|image|map|source|credit)\s*[.:][^()]*(?:\([^()]*\)[^()]*)*\)\.?\s*$/i;

/** Farther back than any text alternative reaches, so that hostile lines stay cheap. */
const LONGEST_LABEL = 1000;

function labelStart(line: string, close: number): number {
  let depth = 0;
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_LABEL); at--) {
    if (line[at] === ']') depth += 1;
    else if (line[at] === '[' && depth === 0) return at;
    else if (line[at] === '[') depth -= 1;
  }
  return -1;
}

/** The pictures and links of one line of Markdown, in order; code in backticks has none. */
export function referencesIn(text: string, line: number): Reference[] {
  const references: Reference[] = [];
  const plain = text.includes('`')
    ? text.replace(/(`+)[^`]+\1/g, (code) => ' '.repeat(code.length))
    : text;
  for (let close = plain.indexOf(']('); close !== -1;) {
    const target = readTarget(plain, close + 2);
    if (target === undefined) break;
    const open = labelStart(plain, close);
    const isPicture = open > 0 && plain[open - 1] === '!';
    const place = { src: target.src, line, column: (isPicture ? open - 1 : Math.max(0, open)) + 1 };
    if (isPicture) {
      const alt = plain.slice(open + 1, close).trim() !== '';
      references.push({ ...place, picture: { alt, credit: credit.test(target.title) } });
    } else references.push(place);
    close = plain.indexOf('](', target.end - 1);
  }
  return references;
}
