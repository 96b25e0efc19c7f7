import type { SearchDocument } from '../../../src/search/writer/search-document.ts';

/**
 * A larger archive in the manner of a small one: after the real articles, ones put together from
 * the sentences of three of them, each with a name of its own in one article of eight. Lazy, and
 * the same every time (a linear congruential generator, constants of Numerical Recipes).
 */
export function* resample(
  articles: readonly SearchDocument[],
  count: number,
): Generator<SearchDocument> {
  yield* articles.slice(0, count);
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = () => articles[random(articles.length)]!;
  for (let number = articles.length; number < count; number++) {
    const sources = [pick(), pick(), pick()];
    const sentences = sources.flatMap(({ body }) =>
      body.split(/(?<=[.!?])\s+/).filter(() => random(3) === 0),
    );
    if (random(8) === 0) sentences.push(`Demikian kata ${name(random)} ${name(random)}.`);
    const words = sources.map(({ title }) => title.split(' '));
    const title = [...words[0]!.slice(0, 4), ...words[1]!.slice(-4)].join(' ');
    const year = 2010 + random(10);
    const month = String(1 + random(12)).padStart(2, '0');
    const day = String(1 + random(28)).padStart(2, '0');
    yield {
      ...sources[0]!,
      url: `/${year}/${month}/artikel-${number}/`,
      title,
      standfirst: sentences[0]?.slice(0, 200) ?? title,
      body: sentences.join(' '),
      date: `${year}-${month}-${day}T05:00:00.000Z`,
      digest: `r${number}`,
    };
  }
}

const SYLLABLES = 'an bu da fi ga hen ira jo ka lu mar nu on pa ri sa tu wi yo zul'.split(' ');

function name(random: (below: number) => number): string {
  const syllable = () => SYLLABLES[random(SYLLABLES.length)]!;
  const word = Array.from({ length: 2 + random(3) }, syllable).join('');
  return word[0]!.toUpperCase() + word.slice(1);
}
