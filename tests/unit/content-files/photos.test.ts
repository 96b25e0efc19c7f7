import { expect, test } from 'vitest';
import { findingLines, read } from './reading.ts';

const PICTURE = 'x';
const of = (photo: string, files: Record<string, string> = {}) =>
  findingLines({ 'authors/rina.yaml': `name: Rina\nphoto: ${photo}\n`, ...files });

test('a portrait lies beside the author’s file, with or without its folder’s name', () => {
  const files = { 'authors/rina.jpg': PICTURE, 'files/foto.jpg': PICTURE };
  for (const photo of [
    'rina.jpg',
    './rina.jpg',
    'authors/rina.jpg',
    './authors/rina.jpg',
    '/foto.jpg',
  ])
    expect(of(photo, files), photo).toEqual([]);
  const { authors, assets } = read({
    'authors/rina.yaml': 'name: Rina\nphoto: rina.jpg',
    ...files,
  });
  expect(authors[0]!.photo).toBe('authors/rina.jpg');
  expect(assets.map(({ file }) => file)).toContain('authors/rina.jpg');
});

test('one that is not there is told where it is named, with the name that was meant', () => {
  const files = { 'authors/rina.jpg': PICTURE };
  expect(of('rini.jpg', files)).toEqual([
    'authors/rina.yaml:2:8 picture/missing warn {"src":"rini.jpg","suggestion":"rina.jpg"}',
  ]);
  expect(of('Rina.JPG', files)).toEqual([
    'authors/rina.yaml:2:8 picture/missing warn {"src":"Rina.JPG","suggestion":"rina.jpg"}',
  ]);
  expect(of('../../rahasia.jpg')).toEqual([
    'authors/rina.yaml:2:8 picture/missing warn {"src":"../../rahasia.jpg"}',
  ]);
  expect(of('https://lain.example/rina.jpg')).toEqual([
    'authors/rina.yaml:2:8 picture/remote warn {"src":"https://lain.example/rina.jpg"}',
  ]);
});

test('what is no picture is not published for a portrait', () => {
  const { assets } = read({
    'authors/rina.yaml': 'name: Rina\nphoto: kontrak.pdf',
    'authors/kontrak.pdf': 'x',
  });
  expect(assets).toEqual([]);
});

test('no author’s file is a portrait of nobody’s, and no other file is read there', () => {
  expect(findingLines({ 'authors/lama.jpg': PICTURE })).toEqual([]);
  expect(findingLines({ 'authors/kontrak.pdf': 'x' })).toEqual([
    'authors/kontrak.pdf:1:1 file/stray warn {"name":"kontrak.pdf"}',
  ]);
});
