/** The beginning of a message as an export writes it, its date still in the phone's order. */
export interface LineHead {
  /** The three numbers of the date; the last is empty where there is no year. */
  date: readonly [string, string, string];
  hour: number;
  minute: number;
  second: number;
  /** What stands after the time. */
  rest: string;
}

const date = String.raw`(?<first>\d{1,4})[/.-] ?(?<second>\d{1,2})[/.-] ?(?<third>\d{1,4})`;
const half = String.raw`[ap]\. ?m\.?|[ap]m|上午|下午|午前|午後|오전|오후`;
const timeWith = (seconds: string) =>
  String.raw`(?:(?<before>${half}) ?)?(?<hour>\d{1,2})[:.](?<minute>\d{2})${seconds}(?: ?(?<after>${half}))?`;
const secondsOf = String.raw`[:.](?<seconds>\d{2})`;
const time = timeWith(`(?:${secondsOf})?`);
const between = ',? (?:pukul )?';
const heads = [
  String.raw`^\[${date}${between}${time}\] ?(?<rest>.*)$`,
  String.raw`^${date}${between}${time} [-–] (?<rest>.*)$`,
  // How phones of Apple wrote until 2016.
  String.raw`^${date}${between}${timeWith(secondsOf)}: (?<rest>.*)$`,
  // Messages that were copied, from a computer and from a phone, which leaves out the year.
  String.raw`^\[${time}, ${date}\] (?<rest>.*)$`,
  String.raw`^\[(?<first>\d{1,2})[/.-](?<second>\d{1,2})(?<third>),? ${time}\] (?<rest>.*)$`,
].map((form) => new RegExp(form, 'isu'));

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
    const { first, second, third, hour, minute, seconds, before, after, rest } = found.groups!;
    const [hours, minutes] = [hourOf(Number(hour), before ?? after), Number(minute)];
    if (hours > 23 || minutes > 59) return undefined;
    return {
      date: [first!, second!, third!],
      hour: hours,
      minute: minutes,
      second: Number(seconds ?? 0),
      rest: afterHead(line, rest!.length, bare.length),
    };
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
