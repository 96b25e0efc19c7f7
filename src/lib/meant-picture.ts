/** A picture in a text, as it was meant: its file and how it is written right. */
export interface MeantPicture {
  readonly file: string;
  /** `![Warga mengungsi](pengungsi.jpg)`. */
  readonly markdown: string;
}

const WORDS = String.raw`[^()[\]{}\n]{0,300}`;
const FILE = String.raw`<?[^()[\]{}<>"“”|\n]{1,200}\.(?:jpe?g|png|webp|avif|gif|svg|heic)>?`;
const TITLE = String.raw`(?:[ \t]+"[^"\n]{0,300}")?`;

/** A file and its caption without quotation marks: `foto.jpg Warga mengungsi`, which is no size such as `=300x`. */
const BARE = String.raw`(?<f6>${FILE})[ \t]+(?<c6>(?![\w-]+=)(?![^()\n]*\.(?:jpe?g|png|webp|avif|gif|svg|heic)[ \t]*(?:\)|$))[A-Za-z][^()[\]{}"“”\n]{1,300}(?:\([^()"“”\n]{0,100}\)[ \t.]*)?)`;

/** The brackets of a picture in each other's places, of another kind, or with a space where none may be, or no marks around the caption. */
const FORMS = [
  String.raw`!?\((?<w1>${WORDS})\)[ \t]?\[(?<f1>${FILE})(?<t1>${TITLE})\]`,
  String.raw`![ \t]+\[(?<w2>${WORDS})\][ \t]*\((?<f2>${FILE})(?<t2>${TITLE})\)`,
  String.raw`!\[(?<w3>${WORDS})\][ \t]+\((?<f3>${FILE})(?<t3>${TITLE})\)`,
  String.raw`!\{(?<w4>${WORDS})\}[ \t]?[([{](?<f4>${FILE})(?<t4>${TITLE})[)\]}]`,
  String.raw`!\[(?<w5>${WORDS})\][ \t]?[[{](?<f5>${FILE})(?<t5>${TITLE})[\]}]`,
  String.raw`!\[(?<w6>${WORDS})\]\(${BARE}\)`,
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
  const caption = part('c').trim();
  const title = caption === '' ? part('t') : ` "${caption}"`;
  return { file, markdown: `![${part('w').trim()}](${target}${title})` };
}

const bareCaption = new RegExp(`^${BARE}$`, 'i');

/** Whether the brackets of a picture hold a file and a caption that has no quotation marks around it. */
export const hasBareCaption = (target: string): boolean => bareCaption.test(target.trim());
