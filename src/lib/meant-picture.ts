/** A picture in a text, as it was meant: its file and how it is written right. */
export interface MeantPicture {
  readonly file: string;
  /** `![Warga mengungsi](pengungsi.jpg)`. */
  readonly markdown: string;
}

const WORDS = String.raw`[^()[\]{}\n]{0,300}`;
const FILE = String.raw`<?[^()[\]{}<>"“”|\n]{1,200}\.(?:jpe?g|png|webp|avif|gif|svg|heic)>?`;
const TITLE = String.raw`(?:[ \t]+"[^"\n]{0,300}")?`;

/** The brackets of a picture in each other's places, of another kind, or with a space where none may be. */
const FORMS = [
  String.raw`!?\((?<w1>${WORDS})\)[ \t]?\[(?<f1>${FILE})(?<t1>${TITLE})\]`,
  String.raw`![ \t]+\[(?<w2>${WORDS})\][ \t]*\((?<f2>${FILE})(?<t2>${TITLE})\)`,
  String.raw`!\[(?<w3>${WORDS})\][ \t]+\((?<f3>${FILE})(?<t3>${TITLE})\)`,
  String.raw`!\{(?<w4>${WORDS})\}[ \t]?[([{](?<f4>${FILE})(?<t4>${TITLE})[)\]}]`,
  String.raw`!\[(?<w5>${WORDS})\][ \t]?[[{](?<f5>${FILE})(?<t5>${TITLE})[\]}]`,
];

/** A picture that is written so that it is none (flag `g`). */
export const PICTURE_FORMS = new RegExp(`(?<![\\w\\]!])(?:${FORMS.join('|')})`, 'gi');

/** What somebody meant who wrote a picture like that; undefined for anything else. */
export function meantPicture(written: string): MeantPicture | undefined {
  const [match] = written.matchAll(PICTURE_FORMS);
  const parts = Object.entries(match?.groups ?? {}).filter(([, value]) => value !== undefined);
  const part = (name: string): string => parts.find(([key]) => key.startsWith(name))?.[1] ?? '';
  const file = part('f').replace(/^<|>$/g, '').trim();
  if (file === '') return undefined;
  const target = /\s/.test(file) ? `<${file}>` : file;
  return { file, markdown: `![${part('w').trim()}](${target}${part('t')})` };
}
