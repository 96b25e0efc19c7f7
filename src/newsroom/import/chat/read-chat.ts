import { dirname } from 'node:path';
import { onText } from '../units/on-text.ts';
import type { SourceReader } from '../units/reader.ts';
import type { UnitKind } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import { articleOfStory } from './article-of-story.ts';
import type { SentPart } from './group-stories.ts';
import { groupStories } from './group-stories.ts';
import { messageParts } from './message-parts.ts';
import { numberRemover } from './phone-numbers.ts';
import { readMessages } from './read-messages.ts';

/** Reads an exported chat: stories as withheld drafts; every message is counted once. */
export const readChat: SourceReader = onText(function* (text, { name, path }, { zone }) {
  const { messages, dates } = readMessages(text);
  const sent: SentPart[] = [];
  const left = new Map<UnitKind, number>();
  const leave = (kind: UnitKind) => void left.set(kind, (left.get(kind) ?? 0) + 1);
  // The end of a message whose beginning was cut off.
  const before = text.split(/\r\n?|\n/, (messages[0]?.line ?? 1) - 1);
  if (before.some((line) => line.trim() !== '')) leave('chat');
  for (const message of messages) {
    const parts = messageParts(message);
    if ('left' in parts) leave(parts.left);
    else sent.push({ message, ...parts });
  }
  const { stories, chatter } = groupStories(sent);
  for (const _ of chatter) leave('chat');
  for (const [kind, count] of left) yield { left: privateUnit(kind, count) };
  if (stories.length === 0) yield { note: { rule: 'chat-empty', values: { file: name } } };
  else if (dates.guessed) yield { note: { rule: 'chat-dates', values: { file: name } } };
  const withoutNumbers = numberRemover(messages.flatMap(({ sender }) => sender ?? []));
  const ids = new Set<string>();
  const context = { file: name, zone, folder: dirname(path), withoutNumbers };
  for (const story of stories) {
    const article = articleOfStory(story, context);
    const parts = story.parts.length - 1;
    if (ids.has(article.id)) {
      yield { left: { sort: 'aside', kind: 'copy', count: parts + 1 } };
      continue;
    }
    ids.add(article.id);
    yield { article };
    yield { left: { sort: 'aside', kind: 'chat-part', count: parts } };
  }
});
