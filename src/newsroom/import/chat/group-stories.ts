import type { ChatMessage } from './read-messages.ts';

/** A message with words or a file. */
export interface SentPart {
  message: ChatMessage;
  words: string;
  attached?: string | undefined;
}

/** Messages that make one story: one sender, at one time. */
export interface ChatStory {
  parts: SentPart[];
}

/** As many letters make a text that begins a story, and a text that goes on with one. */
const LONG = 200;
const PART = 80;
/** Messages of one sender that are further apart, in minutes, belong to no one story. */
const GAP = 15;

/**
 * Groups messages into stories. A story is of one sender, with at most 15 minutes between its messages,
 * whoever speaks in between. It begins with a text of 200 letters, or of 80 under a bold line. Another
 * such text with a headline begins another story; texts of 80 letters go on with it; files go with it, those
 * sent just before it too, and a line in bold that was sent before it is its headline. All else is chatter, and answered as such.
 */
export function groupStories(parts: readonly SentPart[]): {
  stories: ChatStory[];
  chatter: SentPart[];
} {
  const stories: ChatStory[] = [];
  const chatter: SentPart[] = [];
  const open = new Map<string, Turn>();
  for (const part of parts) {
    const sender = part.message.sender ?? '';
    const time = minutesOf(part.message);
    let turn = open.get(sender);
    if (turn === undefined || !(Math.abs(time - turn.last) <= GAP)) {
      chatter.push(...(turn?.waiting ?? []));
      open.set(sender, (turn = { last: time, waiting: [] }));
    }
    turn.last = time;
    const isLong = begins(part.words);
    const headline = isLong ? turn.waiting.find(({ words }) => isHeadline(words)) : undefined;
    const isTitled = headline !== undefined || hasHeadline(part.words);
    if (isLong && (turn.story === undefined || isTitled)) {
      turn.story = { parts: storyParts(part, headline, turn.waiting.splice(0)) };
      stories.push(turn.story);
    } else if (isHeadline(part.words) && part.attached === undefined) turn.waiting.push(part);
    else if (turn.story !== undefined && (part.attached !== undefined || part.words.length >= PART))
      turn.story.parts.push(part);
    else if (part.attached !== undefined) turn.waiting.push(part);
    else chatter.push(part);
  }
  for (const { waiting } of open.values()) chatter.push(...waiting);
  return { stories, chatter };
}

/** What a sender has sent within minutes: the story so far, and a headline and files that wait for one. */
interface Turn {
  last: number;
  story?: ChatStory;
  waiting: SentPart[];
}

/** A headline that was sent by itself stands above the text that it waited for. */
function storyParts(
  text: SentPart,
  headline: SentPart | undefined,
  waiting: readonly SentPart[],
): SentPart[] {
  if (headline === undefined) return [text, ...waiting];
  const others = waiting.map((part) => (part === headline ? { ...part, words: '' } : part));
  return [{ ...text, words: `${headline.words}\n${text.words}` }, ...others];
}

/** One line in bold. */
const isHeadline = (words: string): boolean => /^\*[^*\n]{8,150}\*$/.test(words);

function begins(words: string): boolean {
  return words.length >= LONG || (words.length >= PART && /^\*[^*\n]+\*\s*\n/.test(words));
}

/** A short first line with more below it. */
export function hasHeadline(words: string): boolean {
  return /^\S[^\n]{0,149}\n\s*\S/.test(words) && !/^(?:[-•>]|\d+[.)])\s/.test(words);
}

function minutesOf({ time }: ChatMessage): number {
  return time === undefined ? Number.NaN : Date.parse(`${time.replace(' ', 'T')}Z`) / 60_000;
}
