import type { Cast } from './cast.ts';
import type { Random } from './random.ts';
import { fillShape, sentence } from './sentence.ts';
import { COMMON_THINGS } from './words/things.ts';

/** An article that another one may link to. */
export type Earlier = { title: string; path: string };

function paragraph(random: Random, cast: Cast, earlier: Earlier | undefined): string {
  const sentences = Array.from({ length: 2 + random.below(3) }, () => sentence(random, cast));
  if (earlier) sentences.push(`Hal itu pernah [dilaporkan](${earlier.path}) sebelumnya.`);
  if (random.chance(0.08)) sentences[0] = `**${cast.body}** menjawab. ${sentences[0]}`;
  return sentences.join(' ');
}

function list(random: Random): string {
  return Array.from({ length: 3 + random.below(4) }, () => `- ${random.pick(COMMON_THINGS)}`).join(
    '\n',
  );
}

function table(random: Random): string {
  const rows = Array.from(
    { length: 4 + random.below(6) },
    (_, at) =>
      `| ${2015 + at} | ${1 + random.below(900)} | ${random.below(100)},${random.below(10)} |`,
  );
  return ['| Tahun | Jumlah | Persen |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/**
 * The Markdown of an article, close to `length` characters: paragraphs, up to four headings, and now
 * and then a quotation, a list, a table, a link into the archive or a *Baca juga*.
 */
export function body(
  random: Random,
  cast: Cast,
  length: number,
  earlier: readonly Earlier[],
): string {
  const blocks: string[] = [];
  const put = (block: string): number => blocks.push(block);
  const size = (): number => blocks.reduce((sum, block) => sum + block.length + 2, 0);
  const also = random.chance(0.4) ? earlier[0] : undefined;
  for (let at = 1; size() < length - 250; at++) {
    if (at % 4 === 0) put(`## ${fillShape('{Thing} dan {common}', random, cast)}`);
    put(paragraph(random, cast, at === 3 && random.chance(0.3) ? earlier[1] : undefined));
    if (also && at === 2) put(`Baca juga: [${also.title}](${also.path})`);
    if (random.chance(0.03)) put(`> ${fillShape('{Common} {quality}.', random, cast)}`);
    if (random.chance(0.03)) put(list(random));
    if (random.chance(0.01)) put(table(random));
  }
  return `${blocks.join('\n\n')}\n`;
}
