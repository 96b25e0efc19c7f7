import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../lib/nearest.ts';
import { splitFrontMatter } from '../../markdown/front-matter/split.ts';
import type { StoryKind } from '../../words/words.ts';
import type { Language } from '../../words/words-in.ts';
import { languages, wordsIn } from '../../words/words-in.ts';

/** The skeleton of a kind of story. */
export interface StoryTemplate {
  /** The line `description:`. */
  readonly description: string;
  /** Further lines of front matter, with notes. */
  readonly more: string;
  readonly body: string;
}

const WORDS = join(import.meta.dirname, '../../words');

/** All kinds of story, in the order in which they are listed. */
export const storyKinds = Object.keys(wordsIn('id').kinds.list) as StoryKind[];

/** Every word for a kind of story, in any language. */
const kindsByName = (): Map<string, StoryKind> =>
  new Map(
    storyKinds.flatMap((kind) => [
      [kind, kind] as const,
      ...languages.flatMap((code) =>
        wordsIn(code).kinds.list[kind][0].map((name) => [name, kind] as const),
      ),
    ]),
  );

/**
 * The kind of story that `word` names, such as `Siaran pers` or `press-release`; where there is none, the
 * word that was probably meant, if one is near.
 */
export function storyKind(word: string): { kind: StoryKind } | { meant: string | undefined } {
  const names = kindsByName();
  const name = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const kind = names.get(name);
  return kind === undefined ? { meant: nearest(name, names.keys()) } : { kind };
}

/** The skeleton of a kind of story, with marks such as `[ISI: …]` for what an editor fills in. */
export function readTemplate(kind: StoryKind, language: Language): StoryTemplate {
  const file = join(WORDS, language, 'stories', `${kind}.md`);
  const { yaml, body } = splitFrontMatter(readFileSync(file, 'utf8'));
  const end = yaml.indexOf('\n') + 1;
  return { description: yaml.slice(0, end), more: yaml.slice(end), body: body.trim() };
}
