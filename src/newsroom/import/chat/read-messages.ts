import type { LineHead } from './chat-line.ts';
import { lineHead, withoutMarks } from './chat-line.ts';
import type { DateOrder } from './date-order.ts';
import { dateOrder, dayOf } from './date-order.ts';

/** A message of a chat. */
export interface ChatMessage {
  /** Line in the file, from 1. */
  line: number;
  /** `YYYY-MM-DD HH:MM:SS` on the phone's clock; undefined where no calendar has the day. */
  time: string | undefined;
  /** Who sent it; undefined for what the program itself wrote. */
  sender: string | undefined;
  text: string;
}

/** The messages of a chat in their order, and how its dates were read. */
export function readMessages(text: string): { messages: ChatMessage[]; dates: DateOrder } {
  const found: { line: number; head: LineHead; lines: string[] }[] = [];
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const head = lineHead(line);
    if (head !== undefined) found.push({ line: at + 1, head, lines: [head.rest] });
    else found.at(-1)?.lines.push(line);
  }
  const dates = dateOrder(found.map(({ head }) => head.date));
  const messages = found.map(({ line, head, lines }) => {
    const day = dayOf(head.date, dates.order);
    const clock = [head.hour, head.minute, head.second].map((one) => String(one).padStart(2, '0'));
    const time = day && `${day} ${clock.join(':')}`;
    return { line, time, ...senderIn(lines.join('\n')) };
  });
  return { messages, dates };
}

/** What stands, after a mark, below the words that were sent with a file which did not come. */
const leftOut = /(?<=\S)\s*\u200E[\p{L} ]{3,30}(?: omitted| tidak disertakan| dihilangkan)\s*$/u;

/** A mark begins what the program wrote, but also the name of a file that somebody sent. */
function isOfProgram(text: string): boolean {
  if (!text.startsWith('\u200E')) return false;
  const [line = ''] = text.split('\n');
  return !/^\u200E\s*<|\.\w{2,5} \([^()]{3,40}\)\s*$|<[^<>:]{3,24}: ?[^<>]+\.\w{2,5}>/.test(line);
}

/** Splits off the sender. What has none, and a text that begins with a mark, the program wrote. */
function senderIn(rest: string): Pick<ChatMessage, 'sender' | 'text'> {
  const split = /^([^:\n]{1,120}):(?: |(?=\u200E|\n|$))/.exec(rest);
  const name = withoutMarks(split?.[1] ?? '')
    .replace(/^\s*~\s*/, '')
    .trim();
  const own = rest.slice(split?.[0].length ?? 0);
  // Quotes stand in names of groups that somebody changed, not in names of people.
  const isSystem = name === '' || /[“”"«»]/.test(name) || isOfProgram(own);
  const text = withoutMarks(own.replace(leftOut, '')).replaceAll('\0', '').trim();
  return { sender: isSystem ? undefined : name, text };
}
