import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { article, contentFolder } from '../../content-folder.ts';

const OLD = 'articles/2015/09/lama.md';
const COPY = 'articles/2015/11/salinan.md';
const NOW = new Date('2015-11-29T00:00:00Z');

function read(files: Readonly<Record<string, string>>, published?: readonly string[]) {
  const wasPublished = published && ((file: string) => published.includes(file));
  const { content } = readContent({ root: contentFolder(files), now: NOW, wasPublished });
  return {
    problems: content.findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ file, rule, effect }) => `${file} ${rule} ${effect}`),
    published: content.articles.map(({ file, aliases }) => [file, ...aliases].join(' ')),
  };
}

describe('a broken article of more than 48 hours', () => {
  const files = { [OLD]: article().replace('section: nasional', 'section:') };

  test('stops the build where it is out, and where nobody knows', () => {
    for (const published of [undefined, [OLD]])
      expect(read(files, published).problems).toEqual([`${OLD} field/empty stop`]);
  });

  test('is left out where the last build did not publish it: it was only begun then', () => {
    expect(read(files, []).problems).toEqual([`${OLD} field/empty hold`]);
  });

  test('is left out for what is found beside other files, too', () => {
    const unknown = { [OLD]: article().replace('section: nasional', 'section: kuliner') };
    expect(read(unknown, []).problems).toEqual([`${OLD} section/unknown hold`]);
    expect(read(unknown, [OLD]).problems).toEqual([`${OLD} section/unknown stop`]);
  });
});

describe('of two articles at one address', () => {
  const permalink = 'permalink: /lama/';
  const original = article(permalink);
  const held = { problems: [`${COPY} address/twice hold`], published: [OLD] };

  test('the copy with a date of its own is left out', () => {
    const copy = article(permalink).replace('2015-09-16', '2015-11-28');
    expect(read({ [OLD]: original, [COPY]: copy })).toEqual(held);
  });

  test('the one that the last build did not publish is left out, whatever its date and name', () => {
    const touched = `${original}\nSatu alinea lagi.\n`;
    expect(read({ [OLD]: original, [COPY]: touched }, [OLD])).toEqual(held);
    const earlier = article(permalink).replace('2015-09-16', '2015-01-01');
    expect(read({ [OLD]: original, [COPY]: earlier }, [OLD])).toEqual(held);
  });

  test('a draft is left out, however old', () => {
    const draft = article(`${permalink}\ndraft: ya`).replace('2015-09-16', '2015-01-01');
    expect(read({ [OLD]: original, [COPY]: draft })).toEqual(held);
  });

  test('of two young ones, the later is left out', () => {
    const [first, second] = ['2015-11-28 08:00', '2015-11-28 09:00'].map((date) =>
      original.replace('2015-09-16 19:41', date),
    );
    expect(read({ [OLD]: first!, [COPY]: second! })).toEqual(held);
  });

  test('two old ones stop the build, where both are out or nobody knows', () => {
    for (const published of [undefined, [OLD, COPY]])
      expect(
        read({ [OLD]: original, [COPY]: `${original}\nSatu alinea lagi.\n` }, published).problems,
      ).toEqual([`${COPY} address/twice stop`]);
  });

  test('an untouched copy is left out, however old, and where nobody knows what is out', () => {
    for (const published of [undefined, [OLD]])
      expect(read({ [OLD]: original, [COPY]: original }, published)).toEqual({
        problems: [`${COPY} story/copy hold`],
        published: [OLD],
      });
  });

  test('old addresses that were copied along stay with the first', () => {
    const a = 'articles/2015/09/a-salinan.md';
    const copy = article('aliases: [/dulu/]').replace('2015-09-16', '2015-11-28');
    expect(read({ [OLD]: article('aliases: [/dulu/]'), [a]: copy })).toEqual({
      problems: [`${a} alias/taken warn`],
      published: [a, `${OLD} /dulu/`],
    });
  });
});
