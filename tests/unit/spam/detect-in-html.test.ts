import { describe, expect, test } from 'vitest';
import { detectInHtml } from '../../../src/spam/detect-in-html.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { fixtureLines } from './fixture-lines.ts';
import { OPTIONS } from './honest-article.ts';

const detect = (html: string) => detectInHtml(html, OPTIONS);
const jump = (url: string) => detect(`<script>window.location.href = "${url}";</script>`);
const LINK = '<a href="https://hospital.example/x/">slot gacor</a>';
const PROSE =
  '<p>Menteri Luar Negeri bertemu duta besar di Jakarta untuk membahas pangkalan udara.</p>';

describe('hidden boxes', () => {
  test.each([
    `<div style="display:none">${LINK}</div>`,
    `<div style="DISPLAY : none !important">${LINK}</div>`,
    `<ul hidden><li>${LINK}</li></ul>`,
    `<span style="position:absolute;left:-9999px">${LINK}</span>`,
    `<div style="text-indent:-9999px">${LINK}</div>`,
    `<div style="height:0;overflow:hidden">${LINK}</div>`,
    `<marquee style="width:1px;height:1px;overflow:hidden">${LINK}</marquee>`,
    `<div style="opacity:0">${LINK}</div>`,
    `<font style="font-size:0px">${LINK}</font>`,
    `<a style="display:none" href="https://hospital.example/">slot gacor</a>`,
    `<div style="display:none">slot gacor, slot88, togel online</div>`,
    `<div style="display:none"><h2><a href="https://x.example/">x</a></h2>${LINK}</div>`,
    `<div style='display:none'>${LINK}`,
  ])('%s is certain and may be cut', (box) => {
    const html = `${PROSE}${box}`;
    const [hit, ...others] = detect(html);
    expect(hit).toMatchObject({ rule: 'spam/certain', cut: true, start: PROSE.length });
    expect(hit?.text).toBe(box);
    expect(others).toEqual([]);
  });

  test('a class or id that a style sheet hides counts as hidden', () => {
    const style =
      '<style>/* x */ .menu{color:red} p.q7, #zz {position:absolute; left:-5000px}</style>';
    expect(detect(`${style}${PROSE}<p class="a q7">${LINK}</p>`)).toMatchObject([{ cut: true }]);
    expect(detect(`${style}${PROSE}<div id="zz">${LINK}</div>`)).toMatchObject([{ cut: true }]);
  });

  test('brands without a known part are suspect where no script could show them', () => {
    const links = ['a', 'b', 'c'].map(
      (host) => `<a href="https://${host}.example/">ide${host}</a>`,
    );
    expect(detect(`${PROSE}<div style="display:none">${links.join(' ')}</div>`)).toHaveLength(1);
  });

  test.each([
    '<div id="menu" style="display:none"><a href="https://a.example/">News</a><a href="https://b.example/">Sport</a><a href="https://c.example/">Live</a></div>',
    '<div style="display:none"><a href="https://partner.example/" target="_blank"><img alt="Partner"></a></div>',
    '<div class="share hidden"><a href="https://www.facebook.com/sharer">Facebook</a></div>',
    '<noscript><a href="https://x.example/">slot gacor</a></noscript>',
    '<div style="display:none">Berlangganan buletin kami</div>',
  ])('menus, banners and share boxes stay silent: %s', (box) => {
    expect(detect(`${PROSE}${box}`)).toEqual([]);
  });
});

describe('outside the document', () => {
  test.each([
    `<!doctype html><html><body>${PROSE}</body></html>\n<p>${LINK}</p>`,
    `<!doctype html><html><body>${PROSE}</body>${LINK}</html>`,
    `${LINK}<!doctype html><html><body>${PROSE}</body></html>`,
  ])('%s', (html) => {
    const [hit] = detect(html);
    expect(hit).toMatchObject({ rule: 'spam/certain', cut: true });
    expect(hit?.reasons.map((one) => one.code)).toContain('outside-document');
  });
});

describe('scripts', () => {
  test('a jump to a betting address is certain, to any other host suspect, to the own site nothing', () => {
    expect(jump('https://slot-gacor.example/')).toMatchObject([{ rule: 'spam/certain' }]);
    expect(jump('https://elsewhere.example/')).toMatchObject([{ rule: 'spam/suspect' }]);
    expect(jump('https://warta.example/')).toEqual([]);
  });

  test('a refresh and an encoded script are found', () => {
    const refresh = '<meta http-equiv="refresh" content="0; url=https://dewatogel.example/">';
    expect(detect(refresh)).toMatchObject([{ rule: 'spam/certain' }]);
    expect(detect('<script>eval(atob("YWxlcnQoMSk="))</script>')).toMatchObject([
      { rule: 'spam/suspect' },
    ]);
  });
});

describe('what readers see', () => {
  test('a block of links and a bare last line are certain', () => {
    expect(detect(`${PROSE}<p>${LINK}</p>`)).toMatchObject([{ rule: 'spam/certain', cut: true }]);
    expect(detect(`${PROSE}<p>Keluaran SGP</p>`)).toMatchObject([
      { rule: 'spam/certain', cut: true },
    ]);
  });

  test.each(fixtureLines('honest-paragraphs.txt'))('an honest paragraph is silent: %s', (text) => {
    expect(detect(`<p>${text}</p>`)).toEqual([]);
  });
});

test('broken and hostile markup is read without error', () => {
  for (const html of [
    '',
    '<',
    '<div',
    '</div></p></body>',
    '<a href>',
    '<style>',
    '<!--',
    '<p><a href="x',
  ]) {
    expect(detect(html)).toEqual([]);
  }
  expect(cpuSeconds(() => detect('<div>'.repeat(100_000)))).toBeLessThan(2);
  expect(cpuSeconds(() => detect('<style>'.repeat(20_000)))).toBeLessThan(2);
  expect(cpuSeconds(() => detect(`<p style="display:none">${LINK.repeat(5000)}`))).toBeLessThan(2);
});
