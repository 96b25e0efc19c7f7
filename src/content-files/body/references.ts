import type { ChartKind } from '../../charts/chart-title.ts';
import { isDataFile, readChartTitle } from '../../charts/chart-title.ts';
import type { MediaKind } from '../../media/media-title.ts';
import { mediaKindOf, readMediaTitle } from '../../media/media-title.ts';
import { isPosterLine } from './poster.ts';
import type { Target } from './target.ts';
import { readTarget } from './target.ts';
import { hasBareCaption } from '../../lib/meant-picture.ts';
import { withoutCode } from '../../lib/without-code.ts';

export { isPosterLine } from './poster.ts';

/** A picture or link in a text; line and column count from 1 in the file. */
export interface Reference {
  readonly src: string;
  readonly line: number;
  readonly column: number;
  /** For pictures: whether it has a text alternative, and a credit in its title. */
  readonly picture?: { readonly alt: boolean; readonly credit: boolean };
  /** For a picture that is a file of data: what is made of it, and the word for it that nobody knows. */
  readonly chart?: {
    readonly kind: ChartKind;
    readonly title: string;
    readonly unknown?: string | undefined;
    /** Whether words stand in its paragraph, so that no chart is made of it. */
    readonly isInline?: true;
  };
  /** For a picture that is a sound or film: what is played, and what goes with it, as written. */
  readonly media?: {
    readonly kind: MediaKind;
    readonly title: string;
    readonly poster?: string | undefined;
    readonly captions?: string | undefined;
    /** Whether words stand in its paragraph, so that nothing is played. */
    readonly isInline?: true;
  };
  /** Whether it stands in a *Baca juga*. */
  readonly also?: true;
  /** The file that it stands in, where that is not the story's own. */
  readonly file?: string;
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
  const isPoster = isPosterLine(text);
  // A picture whose caption has no marks around it is shown as typed, and told as such.
  const links = linksIn(withoutCode(text)).filter(
    ({ isPicture, target }) => !isPicture || !hasBareCaption(target.src),
  );
  return links.map(({ start, isPicture, label, target }) => {
    const place = { src: target.src, line, column: start + 1 };
    const alt = label.trim() !== '';
    if (!isPicture) return place;
    if (isDataFile(target.src)) return Object.assign(place, chartIn(label, target.title));
    const kind = mediaKindOf(target.src);
    if (kind) return Object.assign(place, mediaIn(kind, label, target.title));
    if (isPoster) return Object.assign(place, { picture: { alt: true, credit: true } });
    return Object.assign(place, { picture: { alt, credit: credit.test(target.title) } });
  });
}

function chartIn(label: string, written: string): Pick<Reference, 'picture' | 'chart'> {
  const { kind, unknown, credit: source } = readChartTitle(written);
  const title = label.trim();
  return {
    picture: { alt: title !== '', credit: source !== '' },
    chart: { kind, title, ...(unknown !== undefined && { unknown }) },
  };
}

function mediaIn(
  kind: MediaKind,
  label: string,
  written: string,
): Pick<Reference, 'picture' | 'media'> {
  const { poster, captions, credit: source } = readMediaTitle(written);
  const title = label.trim();
  return {
    picture: { alt: title !== '', credit: source !== '' },
    media: {
      kind,
      title,
      ...(poster !== undefined && { poster }),
      ...(captions !== undefined && { captions }),
    },
  };
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
