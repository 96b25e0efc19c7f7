import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readInside } from '../../../lib/read-inside.ts';
import { parseTime } from '../../../lib/time/parse.ts';
import type { SourceArticle, SourcePicture } from '../article/source-article.ts';
import { bareWords, chatMarkdown } from './chat-markdown.ts';
import { isChatPicture } from './chat-picture.ts';
import type { ChatStory } from './group-stories.ts';
import { hasHeadline } from './group-stories.ts';
import { isNumber } from './phone-numbers.ts';

/** What the article of a story needs beside it. */
interface StoryContext {
  file: string;
  zone: string;
  /** The folder of the chat, in which its photos lie. */
  folder: string;
  withoutNumbers: (text: string) => string;
}

/** A story of a chat as a draft that stays out of git; who sent it is only told to the editor. */
export function articleOfStory(
  { parts }: ChatStory,
  { file, zone, folder, withoutNumbers }: StoryContext,
): SourceArticle {
  const { message, words: first } = parts[0]!;
  const named = parts
    .flatMap(({ attached }) => attached ?? [])
    .filter((name) => isChatPicture(name) && !/[/\\]/.test(name));
  const photos = [...new Set(named)].filter((name) => existsSync(join(folder, name)));
  const missing = new Set(named).size - photos.length;
  const [line = '', ...more] = withoutNumbers(first).split('\n');
  const isTitled = hasHeadline(first);
  const texts = [
    isTitled ? more.join('\n') : [line, ...more].join('\n'),
    ...parts.slice(1).map(({ words }) => withoutNumbers(words)),
  ].map((text) => chatMarkdown(text));
  const shown = photos.map((name) => `![](${name})`);
  const time = message.time === undefined ? undefined : parseTime(message.time, zone);
  const sender = isNumber(message.sender ?? '') ? '' : (message.sender ?? '');
  // Of the words, not of the sender: a number could be guessed from its digest.
  const digest = createHash('sha256').update(first.slice(0, 60)).digest('hex').slice(0, 12);
  return {
    kind: 'article',
    from: 'whatsapp',
    id: `${(message.time ?? '').slice(0, 16)}#${digest}`,
    isNamedByText: true,
    file,
    line: message.line,
    title: isTitled ? bareWords(line) : '',
    body: { markdown: [...texts, ...shown].filter((text) => text !== '').join('\n\n') },
    ...(time && 'iso' in time && { date: time.iso }),
    draft: true,
    withheld: true,
    sections: [],
    topics: [],
    authors: [],
    aliases: [],
    pictures: photos.map((name): SourcePicture => ({
      name,
      read: () => readInside(folder, name),
    })),
    notes: [
      { rule: 'chat-sender', values: { name: withoutNumbers(sender) } },
      ...(missing > 0 ? [{ rule: 'chat-photos' as const, values: { count: missing } }] : []),
    ],
  };
}
