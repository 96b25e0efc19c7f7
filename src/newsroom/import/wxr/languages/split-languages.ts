/**
 * Marks of qTranslate: `[:id]…[:en]…[:]`, `<!--:id-->…<!--:-->`, `{:id}…{:}`. They open a language, or
 * end it where they name none.
 */
const mark = /\[:([a-z]{2,3})?\]|<!--:([a-z]{2,3})?-->|\{:([a-z]{2,3})?\}/g;
const opens = /\[:[a-z]{2,3}\]|<!--:[a-z]{2,3}-->/;
/** Braces are words in a text about code: they count where a language is also ended. */
const isBraced = (text: string): boolean => text.includes('{:}') && /\{:[a-z]{2,3}\}/.test(text);

/** The text of each language in a text that holds several; undefined where it has no marks. */
export function splitLanguages(text: string): Map<string, string> | undefined {
  if (!opens.test(text) && !isBraced(text)) return undefined;
  const pieces: { lang: string | undefined; text: string }[] = [];
  let lang: string | undefined;
  let at = 0;
  for (const match of text.matchAll(mark)) {
    pieces.push({ lang, text: text.slice(at, match.index) });
    lang = match[1] ?? match[2] ?? match[3];
    at = match.index + match[0].length;
  }
  pieces.push({ lang, text: text.slice(at) });
  const languages = new Set(pieces.flatMap((piece) => piece.lang ?? []));
  // What stands outside of all marks is in every language.
  return new Map(
    [...languages].map((one) => [
      one,
      pieces
        .filter((piece) => piece.lang === undefined || piece.lang === one)
        .map((piece) => piece.text)
        .join(''),
    ]),
  );
}

/** A name in the first language it is written in that says something. */
export function inOneLanguage(text: string, lang?: string): string {
  const texts = splitLanguages(text);
  if (texts === undefined) return text;
  const wanted = lang === undefined ? undefined : texts.get(lang);
  return [wanted, ...texts.values()].find((one) => one !== undefined && one.trim() !== '') ?? '';
}
