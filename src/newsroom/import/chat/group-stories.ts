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
 * sent just before it too. All else is chatter, and answered as such.
 */
export function groupStories(parts: readonly SentPart[]): {
  stories: ChatStory[];
  chatter: SentPart[];
} {
  const stories: ChatStory[] = [];
  const chatter: SentPart[] = [];
  const open = new Map<string, { last: number; story?: ChatStory; files: SentPart[] }>();
  for (const part of parts) {
    const sender = part.message.sender ?? '';
    const time = minutesOf(part.message);
    let turn = open.get(sender);
    if (turn === undefined || !(Math.abs(time - turn.last) <= GAP)) {
      chatter.push(...(turn?.files ?? []));
      open.set(sender, (turn = { last: time, files: [] }));
    }
    turn.last = time;
    if (begins(part.words) && (turn.story === undefined || hasHeadline(part.words))) {
      turn.story = { parts: [part, ...turn.files.splice(0)] };
      stories.push(turn.story);
    } else if (
      turn.story !== undefined &&
      (part.attached !== undefined || part.words.length >= PART)
    )
      turn.story.parts.push(part);
    else if (part.attached !== undefined) turn.files.push(part);
    else chatter.push(part);
  }
  for (const { files } of open.values()) chatter.push(...files);
  return { stories, chatter };
}

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
