import { withoutEnd } from '../../../lib/without-end.ts';

const kinds =
  'foto|grafis|infografis|ilustrasi|photo|graphic|image|sumber foto|sumber|dok|credit|kredit';
const bracketed = new RegExp(
  `[([]\\s*(?:(${kinds})\\b\\s*[:：/.]?\\s*)([^()[\\]]{2,80})[)\\]]\\s*\\.?$`,
  'i',
);
const trailing = new RegExp(
  `(?:^|[.,;|–—-]\\s*|\\s)(foto|grafis|photo|graphic|kredit|credit|sumber foto)\\s*[:：]\\s*([^:()]{2,80})$`,
  'i',
);
const agency =
  /[([]\s*((?:ANTARA(?: FOTO)?|AFP|AP|Reuters|REUTERS|Dok\.?|Istimewa|IST|ist)\b[^()[\]]{0,80})[)\]]\s*\.?$/;

const names: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    grafis: 'Grafis',
    infografis: 'Grafis',
    graphic: 'Graphic',
    photo: 'Photo',
    image: 'Photo',
  }),
);

/**
 * A caption with its credit in the form the site reads: `Words (Foto: Kredit)`. Knows
 * `(Foto: Antara/Budi)`, `Foto: Antara`, `(ANTARA FOTO/Budi)`, `(Dok. Pemkot)`, `[Grafis: …]`.
 */
export function captionWithCredit(caption: string): string {
  const text = caption.replace(/\s+/g, ' ').trim();
  const match = bracketed.exec(text) ?? trailing.exec(text);
  if (match) return joined(text.slice(0, match.index), match[1]!, match[2]!);
  const from = agency.exec(text);
  if (from) return joined(text.slice(0, from.index), 'foto', from[1]!);
  return text;
}

function joined(words: string, kind: string, credit: string): string {
  const lower = kind.toLowerCase();
  const who = lower === 'dok' ? `Dok. ${credit.trim()}` : credit.trim();
  const mark = `(${names.get(lower) ?? 'Foto'}: ${withoutEnd(who, /[.\s]/)})`;
  const before = withoutEnd(words.trim(), /[\s|–—-]/);
  return before === '' ? mark : `${before} ${mark}`;
}

/** Whether a line says nothing but who made a picture. */
export function isCredit(line: string): boolean {
  const text = line.replace(/\s+/g, ' ').trim();
  return text.length <= 100 && captionWithCredit(text).startsWith('(');
}
