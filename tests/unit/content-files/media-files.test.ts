import { describe, expect, test } from 'vitest';
import { article } from '../../content-folder.ts';
import { A, findingLines, read } from './reading.ts';

const AT = 'articles/2015/09';
const FILM = `${AT}/banjir.mp4`;
const LINE = '![Banjir](banjir.mp4 "poster: banjir.jpg | teks: banjir.srt | Warga (Video: BNPB)")';
const beside = { [FILM]: 'x', [`${AT}/banjir.jpg`]: 'x', [`${AT}/banjir.srt`]: 'x' };
const shows = (body: string): string => article('', `Teks pembuka berita.\n\n${body}`);
const only = (files: Readonly<Record<string, string>>): string[] =>
  findingLines(files).filter((line) => / (?:media|picture|document)\//.test(line));

describe('a sound or film that a story shows', () => {
  test('is played with its picture and captions, all of which are published', () => {
    const content = read({ [A]: shows(LINE), ...beside });
    expect(content.articles[0]).toMatchObject({
      pictures: [`${AT}/banjir.jpg`],
      documents: [FILM, `${AT}/banjir.srt`],
      media: [
        {
          file: FILM,
          title: 'Banjir',
          poster: `${AT}/banjir.jpg`,
          captions: `${AT}/banjir.srt`,
        },
      ],
    });
    expect(only({ [A]: shows(LINE), ...beside })).toEqual([]);
  });

  test('that is not there holds the story, and the one that was meant is named', () => {
    const files = { [A]: shows('![Pidato](pidato.mp3)'), [`${AT}/pidatoo.mp3`]: 'x' };
    expect(only(files)).toEqual([
      `${A}:10:1 media/missing hold {"src":"pidato.mp3","kind":"sound","suggestion":"pidatoo.mp3"}`,
    ]);
    expect(read(files).articles).toEqual([]);
  });

  test('goes without a picture or captions that are not there', () => {
    const files = { [A]: shows(LINE), [FILM]: 'x', [`${AT}/banjr.jpg`]: 'x' };
    expect(only(files)).toEqual([
      `${A}:10:1 media/beside warn {"src":"banjir.jpg","what":"poster","suggestion":"banjr.jpg"}`,
      `${A}:10:1 media/beside warn {"src":"banjir.srt","what":"captions"}`,
    ]);
    expect(read(files).articles).toHaveLength(1);
  });

  test('of another site, within words, or without a title is said', () => {
    const said = (body: string): string[] =>
      only({ [A]: shows(body), [`${AT}/a.mp3`]: 'x' }).map((line) => line.split(' ')[1]!);
    expect(said('![Pidato](https://lain.example/pidato.mp3)')).toEqual(['media/remote']);
    expect(said('Dengarkan ![Pidato](a.mp3) ini.')).toEqual(['media/inline']);
    expect(said('![](a.mp3)')).toEqual(['media/no-title']);
    expect(said('![Pidato](a.mp3)')).toEqual([]);
  });

  test('a text without any says nothing of it', () => {
    expect(read({ [A]: article() }).articles[0]).not.toHaveProperty('media');
  });
});
