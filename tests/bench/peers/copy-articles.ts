import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Where another generator keeps an article, and lines its front matter needs besides. */
export type Placed = { path: string; extra: readonly string[] };

/** A headline or standfirst that runs to the end of its line, which YAML itself may not allow. */
const UNQUOTED = /^(title|description): (.*)$/gm;

/**
 * Copies generated articles of a content folder into `to`, with valid YAML front matter. `place` says
 * where one goes, from its path below `articles/` and its section.
 */
export function copyArticles(
  content: string,
  to: string,
  place: (path: string, section: string) => Placed,
): void {
  const from = join(content, 'articles');
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.md')) continue;
    const file = join(entry.parentPath, entry.name);
    const [, front = '', ...body] = readFileSync(file, 'utf8').split(/^---\n/m);
    const section = /^section: (.*)$/m.exec(front)?.[1] ?? '';
    const { path, extra } = place(relative(from, file), section);
    const quoted = front.replace(UNQUOTED, (_, key, value) => `${key}: ${JSON.stringify(value)}`);
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    const lines = extra.map((line) => `${line}\n`).join('');
    writeFileSync(target, `---\n${quoted}${lines}---\n${body.join('---\n')}`);
  }
}
