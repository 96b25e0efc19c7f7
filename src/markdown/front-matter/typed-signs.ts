import { withoutEnd } from '../../lib/without-end.ts';

/** Spaces that never break, and curly quotation marks: phones and programs for writing put them in the place of YAML's signs. */
const any = /[\u00A0\u2007\u202F“”„‘’‚\uFF1A]/;

/** A key with the wide colon of East Asian keyboards, which no space follows. */
const wideColon = /^((?: |- )*[A-Za-z_]\w*)[ \t]*\uFF1A[ \t]*/;

const spaces = /[\u00A0\u2007\u202F]/g;
/** Where YAML asks for an ordinary space at the start of a line: before it, after its dash, after its key. */
const start =
  /^[ \t\u00A0\u2007\u202F]*(?:-[ \t\u00A0\u2007\u202F]*)?(?:[A-Za-z_][\w-]*[ \u00A0]?:)?[ \t\u00A0\u2007\u202F]*/;

/** Any of these spaces. */
const BLANK = /[ \t\u00A0\u2007\u202F]/;

const field = /^((?: |- )*([A-Za-z_]\w*) *:[ \t]+)(\S.*)$/;
const item = /^([ \t]*-[ \t]+)(.*)$/;
const double = /^[“”„]([^"\\“”„]*)[“”][ \t]*$/;
const single = /^[‘’‚]([^'‘’‚]*)[‘’][ \t]*$/;
const inBrackets = /[“”„](?<=[[,][ \t]*[“”„])([^"\\“”„,\]]*)[“”](?=[ \t]*[,\]])/g;

/**
 * Puts YAML's own signs where others were typed, each as wide as what it replaces: spaces around keys,
 * and quotation marks around whole values. `keys` (in lower case) are the fields of free text, whose
 * curly marks are part of what readers see.
 */
export function withYamlSigns(yaml: string, keys: ReadonlySet<string>): string {
  if (!any.test(yaml)) return yaml;
  // A line without a key belongs to the field above it.
  let isFree = false;
  return yaml
    .split('\n')
    .map((line) => {
      const spaced = withPlainSpaces(line.replace(wideColon, '$1: '));
      const [, lead, key, value] = field.exec(spaced) ?? [];
      if (key !== undefined) isFree = keys.has(key.toLowerCase());
      else if (/^[A-Za-z_]/.test(spaced)) isFree = false;
      if (isFree) return spaced;
      if (lead !== undefined && value !== undefined) return lead + quoted(value);
      const [, dash, words] = item.exec(spaced) ?? [];
      return dash !== undefined && words !== undefined ? dash + quoted(words) : spaced;
    })
    .join('\n');
}

/** A line with ordinary spaces where YAML asks for them, after all of it too. */
function withPlainSpaces(line: string): string {
  const lead = start.exec(line)![0];
  const words = withoutEnd(line.slice(lead.length), BLANK);
  const end = line.slice(lead.length + words.length);
  return lead.replace(spaces, ' ') + words + end.replace(spaces, ' ');
}

function quoted(value: string): string {
  if (value.startsWith('[')) return value.replace(inBrackets, '"$1"');
  return value.replace(double, '"$1"').replace(single, "'$1'");
}
