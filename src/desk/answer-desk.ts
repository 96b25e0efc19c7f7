import { deskListPath, deskPath, handbookPath } from '../site/addresses.ts';
import type { DeskAnswer } from './desk-document.ts';
import type { DeskState } from './desk-state.ts';
import { handbookIndex, handbookPage } from './handbook/handbook-pages.ts';
import { readHandbook } from './handbook/read-handbook.ts';
import { deskIndex } from './lists/desk-index.ts';
import { heldList, problemList } from './lists/problem-list.ts';
import { unseenList } from './lists/unseen-list.ts';

/**
 * The desk's own page at `path`, decoded and with its final slash; undefined where there is none.
 * `handbook` is the folder of the handbook in the language of the newsroom.
 */
export function answerDesk(
  state: DeskState,
  path: string,
  handbook: string,
): DeskAnswer | undefined {
  switch (path) {
    case deskPath:
      return deskIndex(state, readHandbook(handbook));
    case deskListPath('problems'):
      return problemList(state);
    case deskListPath('drafts'):
      return unseenList(state, 'drafts');
    case deskListPath('scheduled'):
      return unseenList(state, 'scheduled');
    case deskListPath('held'):
      return heldList(state);
  }
  if (!path.startsWith(handbookPath())) return undefined;
  const pages = readHandbook(handbook);
  const name = path.slice(handbookPath().length).replace(/\/$/, '');
  if (name !== '') return handbookPage(state, pages, name);
  return pages.length > 0 ? handbookIndex(state, pages) : undefined;
}
