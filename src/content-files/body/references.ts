import type { Target } from './target.ts';
import { readTarget } from './target.ts';
import { withoutCode } from './without-code.ts';

/** A picture or link in a text; line and column count from 1 in the file. */
export interface Reference {
  readonly src: string;
  readonly line: number;
  readonly column: number;
  /** For pictures: whether it has a text alternative, and a credit in its title. */
  readonly picture?: { readonly alt: boolean; readonly credit: boolean };
  /** Whether it stands in a *Baca juga*. */
  readonly also?: true;
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

interface Link {
  /** Positions in the line: of its first sign, and after its last. */
  readonly start: number;
  readonly end: number;
  readonly isPicture: boolean;
  readonly label: string;
  readonly target: Target;
}

/** The pictures and links of a line without code, those in the label of another before it. */
function linksIn(line: string): Link[] {
  const links: Link[] = [];
  for (let close = line.indexOf(']('); close !== -1;) {
    const target = readTarget(line, close + 2);
    if (target === undefined) break;
    const open = labelStart(line, close);
    const isPicture = open > 0 && line[open - 1] === '!';
    const start = Math.max(0, isPicture ? open - 1 : open);
    const label = line.slice(open + 1, close);
    links.push({ start, end: target.end, isPicture, label, target });
    close = line.indexOf('](', target.end - 1);
  }
  return links;
}

/** The pictures and links of one line of Markdown, in order; code in backticks has none. */
export function referencesIn(text: string, line: number): Reference[] {
  return linksIn(withoutCode(text)).map(({ start, isPicture, label, target }) => {
    const place = { src: target.src, line, column: start + 1 };
    const alt = label.trim() !== '';
    if (!isPicture) return place;
    return Object.assign(place, { picture: { alt, credit: credit.test(target.title) } });
  });
}

/** A line of Markdown without its pictures. */
export function withoutPictures(text: string): string {
  let [plain, end] = ['', 0];
  for (const link of linksIn(withoutCode(text))) {
    if (!link.isPicture) continue;
    plain += text.slice(end, link.start);
    end = link.end;
  }
  return plain + text.slice(end);
}
