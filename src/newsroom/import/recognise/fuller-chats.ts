import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isChatPicture } from '../chat/chat-picture.ts';
import type { SourceFile } from '../source/source-file.ts';

/**
 * Puts exports of chats in such an order that of two which overlap the fuller one is read first: the one
 * with photos beside it, else the larger. All other files stay where they are.
 */
export function fullerChatsFirst(files: readonly SourceFile[]): SourceFile[] {
  const chats = files.filter(({ kind }) => kind === 'chat');
  if (chats.length < 2) return [...files];
  const fullness = new Map(chats.map((chat) => [chat, fullnessOf(chat)]));
  const ordered = chats.toSorted((a, b) => fullness.get(b)! - fullness.get(a)!).values();
  return files.map((file) => (file.kind === 'chat' ? (ordered.next().value ?? file) : file));
}

function fullnessOf({ path }: SourceFile): number {
  const { size } = statSync(path);
  const hasPhotos = readdirSync(dirname(path)).some((name) => isChatPicture(name));
  return hasPhotos ? size + Number.MAX_SAFE_INTEGER / 2 : size;
}
