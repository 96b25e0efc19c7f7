import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What templates of other generators need to know beside the articles. */
export type Newsroom = {
  name: string;
  url: string;
  description: string;
  masthead: Record<string, string>;
  sections: Record<string, { name: string; description: string }>;
  topics: Record<string, string>;
  authors: Record<string, string>;
};

type Named = { id: string; name: string; description?: string };

/** Reads the newsroom of a content folder of Warta's. */
export function readNewsroom(content: string): Newsroom {
  const yaml = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));
  const site = yaml('site.yaml') as Omit<Newsroom, 'sections'> & { sections: Named[] };
  const topics = yaml('topics.yaml') as Named[];
  const authors = readdirSync(join(content, 'authors')).map((file) => {
    const { name } = yaml(`authors/${file}`) as Named;
    return [file.replace(/\.yaml$/, ''), name] as const;
  });
  return {
    name: site.name,
    url: site.url,
    description: site.description,
    masthead: site.masthead,
    sections: Object.fromEntries(
      site.sections.map(({ id, name, description = '' }) => [id, { name, description }]),
    ),
    topics: Object.fromEntries(topics.map(({ id, name }) => [id, name])),
    authors: Object.fromEntries(authors),
  };
}
