import { articleFile } from '../articles/article-file.ts';
import { makeArticle } from '../articles/make-article.ts';

/** How many stories stand in a month of an archive. */
export type MonthSize = { readonly month: string; readonly stories: number };

/** The months of `years` before `month`, `2026-11`, the newest first, with it. */
export function monthsUpTo(month: string, count: number): string[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** The files of a repository with stories of about 4.35 kB, each with a photo beside it. */
export function archiveFiles(sizes: readonly MonthSize[]): Record<string, string> {
  const files: Record<string, string> = {
    'content/site.yaml': 'name: Kabar Kota\nurl: https://kabarkota.example/\n',
    'package.json': '{}\n',
  };
  const count = sizes.reduce((sum, { stories }) => sum + stories, 0);
  let number = 0;
  for (const { month, stories } of sizes) {
    const folder = `content/articles/${month.replace('-', '/')}`;
    for (let story = 0; story < stories; story++) {
      const made = makeArticle(7, number, count, []);
      const day = String(1 + (story % 28)).padStart(2, '0');
      const hour = String(story % 24).padStart(2, '0');
      const date = `${month}-${day}T${hour}:00:00+07:00`;
      const photo = { file: `${made.slug}.webp`, alt: `Suasana di ${made.dateline}` };
      files[`${folder}/${made.slug}.md`] = articleFile(
        { ...made, date, updated: undefined, authors: ['rina'] },
        photo,
      );
      files[`${folder}/${photo.file}`] = `photo ${number}`;
      number += 1;
    }
  }
  return files;
}
