import type { SearchArchive } from './archive.ts';
import { completions } from './complete.ts';
import { parseQuery } from './parse-query.ts';
import { growingWord } from './understand.ts';

/**
 * What a query may become: as it was typed, with the last word grown into words of the archive that begin
 * so, those of most headlines first: they name what articles are about, the commonest words of texts do
 * not. They are read from the shard that the answer to the query needs as well.
 */
export async function suggestions(
  typed: string,
  limit: number,
  archive: SearchArchive,
): Promise<string[]> {
  const word = growingWord(parseQuery(typed));
  // A last word that the index knows by another spelling cannot be continued as it stands.
  if (word === '' || !typed.toLowerCase().endsWith(word)) return [];
  const before = typed.slice(0, -word.length);
  const words = await completions(word, archive);
  const worth = (one: (typeof words)[number]) => one.titles.length * 16 + one.frequency;
  return [...words]
    .sort((a, b) => worth(b) - worth(a) || a.word.length - b.word.length)
    .slice(0, limit)
    .map((one) => before + one.word);
}
