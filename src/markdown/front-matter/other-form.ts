import { stringify } from 'yaml';

/** How the data of a story may be written that no fence of ours encloses. */
export type OtherForm = 'toml' | 'json' | 'code' | 'below' | 'none';

/** What form data has at the top of a text, where it begins, and how it is written here. */
interface Found {
  readonly form: OtherForm;
  /** From 1. */
  readonly line: number;
  /** The data with its fences as it is to be written, where all of it can be told. */
  readonly lines?: string | undefined;
}

/** Data never begins farther down. */
const LAST = 60;
/** More than anybody pastes. */
const LONGEST = 2000;

const named = /^[ \t]*["']?(?:title|judul|date|tanggal|section|rubrik)["']?[ \t]*[:=]/im;

/** Looks for data in a text that does not begin with a fence. */
export function otherForm(text: string): Found {
  const lines = text.split('\n', LAST);
  const first = lines.findIndex((line) => line.trim() !== '');
  const start = (lines[first] ?? '').trim();
  if (start === '+++') return { form: 'toml', line: first + 1, lines: fromToml(lines, first + 1) };
  if (start.startsWith('{') && named.test(lines.join('\n').replaceAll(/[{,]/g, '\n')))
    return { form: 'json', line: first + 1, lines: fromJson(text) };
  if (/^(?:```|~~~)/.test(start) && named.test(lines.slice(first, first + 4).join('\n')))
    return { form: 'code', line: first + 1 };
  const fence = lines.findIndex(
    (line, at) => /^---[ \t]*$/.test(line) && named.test(lines.slice(at + 1, at + 6).join('\n')),
  );
  return fence > 0 ? { form: 'below', line: fence + 1 } : { form: 'none', line: 1 };
}

const between = (yaml: string): string | undefined =>
  yaml.length > LONGEST ? undefined : `---\n${yaml.trimEnd()}\n---`;

/** Lines `nama = isi` as YAML; undefined where anything else stands among them. */
function fromToml(lines: readonly string[], first: number): string | undefined {
  const end = lines.findIndex((line, at) => at >= first && line.trim() === '+++');
  const pairs = lines.slice(first, end === -1 ? 0 : end).filter((line) => line.trim() !== '');
  const written = pairs.map((line) => /^\s*([\w-]+)\s*=\s*(?!"""|\x27\x27\x27)(\S.*)$/.exec(line));
  if (written.length === 0 || written.includes(null)) return undefined;
  return between(written.map((pair) => `${pair![1]}: ${pair![2]}`).join('\n'));
}

function fromJson(text: string): string | undefined {
  for (const { index } of text.slice(0, LONGEST).matchAll(/\}[ \t]*(?=\n|$)/g)) {
    try {
      return between(stringify(JSON.parse(text.slice(0, index + 1)), { lineWidth: 0 }));
    } catch {
      // A bracket within the data: it ends farther down.
    }
  }
  return undefined;
}
