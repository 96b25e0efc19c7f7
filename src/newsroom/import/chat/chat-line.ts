/** The beginning of a message as an export writes it, its date still in the phone's order. */
export interface LineHead {
  /** The three numbers of the date. */
  date: readonly [string, string, string];
  hour: number;
  minute: number;
  second: number;
  /** What stands after the time. */
  rest: string;
}

const date = String.raw`(\d{1,4})[/.-] ?(\d{1,2})[/.-] ?(\d{1,4})`;
const half = String.raw`[ap]\. ?m\.?|[ap]m|上午|下午|午前|午後|오전|오후`;
const timeWith = (seconds: string) =>
  String.raw`(?:(${half}) ?)?(\d{1,2})[:.](\d{2})${seconds}(?: ?(${half}))?`;
const time = timeWith(String.raw`(?:[:.](\d{2}))?`);
const heads = [
  new RegExp(String.raw`^\[${date},? ${time}\] ?(.*)$`, 'isu'),
  new RegExp(String.raw`^${date},? ${time} [-–] (.*)$`, 'isu'),
  // How phones of Apple wrote until 2016.
  new RegExp(String.raw`^${date},? ${timeWith(String.raw`[:.](\d{2})`)}: (.*)$`, 'isu'),
];

/** Marks of direction, which phones strew in; and the blanks that stand between a time and its am or pm. */
const marks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const blanks = /[\u00A0\u2009\u202F]/g;

/** A text without what cannot be seen. */
export const withoutMarks = (text: string): string => text.replace(marks, '');

/** The beginning of a message, in both forms that phones write; undefined for a line that goes on. */
export function lineHead(line: string): LineHead | undefined {
  const bare = withoutMarks(line.slice(0, 60)).replace(blanks, ' ');
  if (!/^\[?\d/.test(bare)) return undefined;
  for (const form of heads) {
    const found = form.exec(bare);
    if (found === null) continue;
    const [, first, second, third, before, hours, minutes, seconds, after] = found;
    const hour = hourOf(Number(hours), before ?? after);
    const [minute, rest] = [Number(minutes), afterHead(line, found[9]!.length, bare.length)];
    if (hour > 23 || minute > 59) return undefined;
    const [a, b, c] = [first!, second!, third!];
    return { date: [a, b, c], hour, minute, second: Number(seconds ?? 0), rest };
  }
  return undefined;
}

function hourOf(hour: number, sign: string | undefined): number {
  if (sign === undefined || hour > 12) return hour;
  return (hour % 12) + (/^p|下午|午後|오후/i.test(sign) ? 12 : 0);
}

/** The line after its head, marks and all: a mark before a text says that the phone wrote it. */
function afterHead(line: string, rest: number, bare: number): string {
  let seen = 0;
  let at = 0;
  while (seen < bare - rest) if (withoutMarks(line[at++]!) !== '') seen += 1;
  return line.slice(at);
}
