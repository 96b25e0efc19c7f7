import { readMessage } from './read-message.ts';

/** A locale of `@sveltia/cms`: texts below names, in groups. */
export type CmsLocale = { [name: string]: string | CmsLocale };

/** Every text by its names, joined with dots. */
export function textsOf(locale: CmsLocale, above = ''): Map<string, string> {
  return new Map(
    Object.entries(locale).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[above + name, value] as const]
        : [...textsOf(value, `${above}${name}.`)],
    ),
  );
}

/** Each once, by the alphabet. */
const marks = (texts: string[], pattern: RegExp): string =>
  [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))].sort().join(' ');

/** What is wrong with one translated text; empty where nothing is. */
function textFault(english: string, ours: string, alike: ReadonlySet<string>): string {
  const source = readMessage(english);
  let translated;
  try {
    translated = readMessage(ours);
  } catch (error) {
    return (error as Error).message;
  }
  const { head, values, keys, texts } = translated;
  if (head !== source.head) return `chooses by “${head}” instead of “${source.head}”`;
  if (values.join() !== source.values.join()) return `has the values ${values.join()}`;
  // What holds for most numbers tells what English tells there; `0` and `1` may leave the number out.
  const told = marks(texts.slice(-1), /\{\$\w+\}/g);
  if (told !== marks(source.texts.slice(-1), /\{\$\w+\}/g)) return `tells “${told}”`;
  // Indonesian knows one plural: other names of numbers than these never match.
  const unknown = keys.find((key) => !/^(?:\d*|\*)$/.test(key));
  if (unknown !== undefined) return `has a variant “${unknown}”`;
  if (marks(texts, /<[^>]*>/g) !== marks(source.texts, /<[^>]*>/g)) return 'has other tags';
  if (marks(texts, /`[^`]*`/g) !== marks(source.texts, /`[^`]*`/g)) return 'has other code';
  const untidy = texts.find((text) => text !== text.trim() || /\s\s|\.\.\.|"|\S…/.test(text));
  if (untidy !== undefined) return `is untidy: “${untidy}”`;
  return ours === english && !alike.has(ours) ? 'is English' : '';
}

/**
 * What keeps `ours` from being a complete and sound translation of `english` into Indonesian, one
 * line for each text: a key that is missing, one too many or at another place; values, tags and code
 * that differ; what cannot be read, or is English. `alike` are texts that are the same in both.
 */
export function localeFaults(
  english: CmsLocale,
  ours: CmsLocale,
  alike: ReadonlySet<string>,
): string[] {
  const source = textsOf(english);
  const translated = textsOf(ours);
  const faults = [...translated.keys()]
    .filter((key) => !source.has(key))
    .map((key) => `${key} is no key of the package`);
  for (const [key, text] of source) {
    const fault = translated.has(key)
      ? textFault(text, translated.get(key)!, alike)
      : 'is not translated';
    if (fault !== '') faults.push(`${key} ${fault}`);
  }
  return faults;
}
