import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { articlePath } from '../../../src/site/addresses.ts';
import type { Builder } from '../peers/builder.ts';
import { copyArticles } from '../peers/copy-articles.ts';
import { readNewsroom } from '../peers/newsroom.ts';

/** Gives a section or a term its name, which Hugo else derives from its folder. */
function name(folder: string, title: string, description = title): void {
  const values = { slug: basename(folder), title, description };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '_index.md'), JSON.stringify(values, undefined, 1));
}

/** Sets Hugo up in `folder` for the articles of `content`; Hugo comes from the system's packages. */
export function prepareHugo(content: string, folder: string): Builder {
  const newsroom = readNewsroom(content);
  cpSync(join(import.meta.dirname, 'site'), folder, { recursive: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/newsroom.json'), JSON.stringify(newsroom));
  const pages = join(folder, 'content');
  copyArticles(content, pages, (path, section) => {
    const [year = '', month = '', file = ''] = path.split('/');
    const url = articlePath(Number(year), Number(month), file.replace(/\.md$/, ''));
    return { path: join(section, path), extra: [`url: ${url}`, `archive: [${year}/${month}]`] };
  });
  for (const [id, section] of Object.entries(newsroom.sections)) {
    name(join(pages, id), section.name, section.description);
  }
  for (const [id, title] of Object.entries(newsroom.topics)) name(join(pages, 'topics', id), title);
  for (const [id, title] of Object.entries(newsroom.authors))
    name(join(pages, 'authors', id), title);
  const out = `${folder}-out`;
  const site = {
    baseURL: `${newsroom.url}/`,
    title: newsroom.name,
    params: { description: newsroom.description },
  };
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site));
  return {
    name: 'Hugo',
    command: ['hugo', '--quiet', '--config', 'config.yaml,site.json', '--destination', out],
    cwd: folder,
    env: {},
    out,
    state: [],
    compiled: [],
  };
}
