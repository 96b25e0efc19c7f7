import { expect, test } from 'vitest';
import { namesInPdf } from '../../../src/newsroom/check/pictures/names-in-pdf.ts';
import { decodeBytes } from '../../../src/newsroom/import/encoding/decode-bytes.ts';
import { pictureName } from '../../../src/newsroom/import/pictures/picture-name.ts';
import { SafeNames } from '../../../src/newsroom/import/source/safe-names.ts';
import { cleanCss } from '../../../src/pictures/clean/svg/clean-css.ts';
import { cleanSvg } from '../../../src/pictures/clean/svg/clean-svg.ts';
import { embeddedPictures } from '../../../src/pictures/clean/svg/embedded-pictures.ts';
import { cleanStyleUrl } from '../../../src/pictures/clean/svg/clean-url.ts';
import { withoutDoctype } from '../../../src/pictures/clean/svg/doctype.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';

const svg = (inside: string): unknown =>
  cleanSvg(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`),
    embeddedPictures,
  );

test.each<[string, (text: string) => unknown]>([
  ['a drawing', svg],
  ['a style of a drawing', (text) => svg(`<style>${text}</style>`)],
  ['an attribute of a drawing', (text) => svg(`<g style="${text}" id="${text}"/>`)],
  ['a declaration of a drawing', (text) => withoutDoctype(`<!DOCTYPE svg [${text}]><svg/>`)],
  ['what stands before a drawing', (text) => withoutDoctype(`${text}<svg/>`)],
  ['a style sheet', (text) => cleanCss(text, () => undefined)],
  ['an address in a style sheet', (text) => cleanCss(`a{b:url(${text}(`, () => undefined)],
  ['an address in a style', (text) => cleanStyleUrl(text, () => undefined)],
  ['a document', (text) => namesInPdf(Buffer.from(`%PDF-1.4\n<</Author (${text})>>`))],
  ['the letters of a file', (text) => decodeBytes(Buffer.from(text))],
  ['the name of a file in an archive', (text) => new SafeNames().pathFor(text)],
  ['the name of a picture', (text) => pictureName(`https://a.example/${text}`)],
])('%s is read in a time that grows with it', { timeout: 120_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
