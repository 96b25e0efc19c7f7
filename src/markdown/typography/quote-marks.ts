/** Opening and closing marks: double, then single. */
export type QuoteMarks = readonly [string, string, string, string];

const ENGLISH: QuoteMarks = ['“', '”', '‘', '’'];

/** Languages that set quotations otherwise than Indonesian and English do (Unicode CLDR). */
const OTHERS: ReadonlyMap<string, QuoteMarks> = new Map(
  Object.entries<QuoteMarks>({
    de: ['„', '“', '‚', '‘'],
    fr: ['«\u00a0', '\u00a0»', '‹\u00a0', '\u00a0›'],
    es: ['«', '»', '“', '”'],
    it: ['«', '»', '“', '”'],
    pt: ['“', '”', '‘', '’'],
    ru: ['«', '»', '„', '“'],
    uk: ['«', '»', '„', '“'],
    pl: ['„', '”', '«', '»'],
    sv: ['”', '”', '’', '’'],
    fi: ['”', '”', '’', '’'],
    ja: ['「', '」', '『', '』'],
  }),
);

/** The quotation marks of a language given as a BCP 47 tag. */
export function quoteMarks(lang: string): QuoteMarks {
  return OTHERS.get(lang.toLowerCase().split('-')[0]!) ?? ENGLISH;
}
