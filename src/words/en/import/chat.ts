import type { Texts } from '../../import-rule.ts';
import type { chatRules as indonesian } from '../../id/import/chat.ts';

/** Words about exported chats, by rule. */
export const chatRules: Record<keyof typeof indonesian, Texts> = {
  'chat-sender': [
    'Who sent it',
    (v) =>
      v['name'] === ''
        ? 'Its sender is only a number, so nobody is named.'
        : `Sent by “${v['name']}” in a chat.`,
    () => 'If they wrote it and want to be named, put the name into authors.',
  ],
  'chat-empty': [
    'A chat without copy',
    (v) => `“${v['file']}” holds no message as long as a story.`,
    () => 'If a message is a story, copy it to a text file and import that.',
  ],
  'chat-photos': [
    'Photos that were not exported',
    (v) => `${v['count']} photos of this story do not lie beside the chat.`,
    () => 'Export the chat again with media, or ask the sender for them.',
  ],
  'chat-dates': [
    'Day and month guessed',
    (v) => `Dates in “${v['file']}” can be read in two ways; the day is read first.`,
    () => 'Check date in the drafts.',
  ],
};
