import type { Edit } from './file-edits.ts';

/** Live coverage: a story that becomes it or is over, and entries in a file beside one. */
export const liveEdits: readonly [string, Edit][] = [
  [
    'live coverage',
    (desk, pick) => {
      const article = [...desk.articles.values()][pick(desk.articles.size)]!;
      article.fields['live'] = ['ya', 'selesai', '2026-01-10 18:00'][pick(3)];
      article.body = `Ringkas.\n\n## 1${pick(9)}.30 Entri ${pick(3)}\n\nIsi.\n\n## 09.00 Awal`;
    },
  ],
  [
    'entries beside a story',
    (desk, pick) => {
      const path = `articles/2026/01/s${pick(3)}.live/ani.md`;
      if (pick(3) === 0) desk.files.delete(path);
      else desk.files.set(path, `## 2${pick(3)}.10 Dari Ani\n\nIsi ${pick(4)}.`);
    },
  ],
];
