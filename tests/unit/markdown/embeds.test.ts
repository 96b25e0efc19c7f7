import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSlips } from '../../../src/markdown/find-slips.ts';
import { newState } from '../../../src/markdown/body-state.ts';
import { newsSyntax } from '../../../src/markdown/parser.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { EMBED_CODES } from '../../support/embed-codes.ts';
import { htmlFaults } from './html-faults.ts';
import { sampleContext } from './sample-context.ts';

const html = (body: string): string => renderMarkdown(body, sampleContext()).html;

const slips = (body: string): string[] =>
  findSlips(body).map(({ rule, line, value }) => `${line} ${rule} ${value}`);

describe.each(EMBED_CODES)('code of %s', (_service, code, address) => {
  test.each([
    ['alone', code, address],
    ['among paragraphs', `Awal.\n\n${code}\n\nAkhir.`, `Awal.\n\n${address}\n\nAkhir.`],
    ['touching text', `Awal.\n${code}\nAkhir.`, `Awal.\n\n${address}\n\nAkhir.`],
  ])('%s is shown as its address would be', (_place, body, plain) => {
    expect(html(body)).toBe(html(plain));
  });

  test('is one slip, wherever it stands', () => {
    expect(slips(`Awal.\n\n${code}\n\nAkhir.`)).toEqual([`3 embed-code ${address}`]);
    if (!code.includes('\n'))
      expect(slips(`- Awal ${code} akhir.`)).toEqual([`1 embed-code ${address}`]);
  });

  test('that is cut off anywhere runs nothing', () => {
    fc.assert(
      fc.property(fc.nat(code.length), fc.nat(code.length), (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(htmlFaults(html(`Awal ${code.slice(from, to)} akhir.`))).toEqual([]);
        expect(htmlFaults(html(code.slice(0, from) + code.slice(to)))).toEqual([]);
      }),
    );
  });
});

test('videos and posts become cards', () => {
  const cards = EMBED_CODES.filter(([, code]) => html(code).includes('class="card '));
  expect(cards.map(([service]) => service)).toEqual([
    'YouTube',
    'a list of YouTube',
    'X',
    'Instagram',
    'TikTok',
    'a video of Facebook',
  ]);
});

describe('hostile code', () => {
  test.each([
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe src="java&#10;script:alert(1)"></iframe>',
    '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>',
    '<iframe src="https://a.id/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fa.id%2F%22%3E%3Cimg%20onerror%3D1%3E"></iframe>',
    '<blockquote class="instagram-media" data-instgrm-permalink="javascript:alert(1)"></blockquote>',
    '<script async src="https://jahat.example/x.js"></script>',
    '<object data="javascript:alert(1)"></object>',
  ])('%s shows nothing, and is named once', (code) => {
    expect(html(`Awal.\n\n${code}\n\nAkhir.`)).toBe(html('Awal.\n\nAkhir.'));
    expect(slips(code)).toEqual(['1 embed-code ']);
  });

  test('of any make runs nothing', () => {
    const piece = fc.constantFrom(
      ...['<iframe', '<script', '<blockquote class="twitter-tweet"', '<div', '</div>', '<object'],
      ...['</iframe>', '</script>', '</blockquote>', '<a href=', '</a>', '>', '/>', ' src=', '"'],
      ...["'", 'javascript:alert(1)', 'https://a.id/', 'https://youtu.be/x', ' onload=x', '&lt;'],
      ...['](', '[', ')', '\n', '\n\n', '    ', '> ', '- ', '`', '<!--', '-->', 'kata', '\0'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(htmlFaults(html(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes time that grows in line with it', () => {
    for (const part of [
      '<iframe ',
      '<iframe src="a">',
      '<div><div>',
      '<blockquote class="twitter-tweet">',
    ])
      expect(html(part.repeat(5000)).length).toBeGreaterThan(0);
  });
});

describe('what is no code of a service', () => {
  test.each([
    '<p>Teks tebal</p>',
    '<div>Kata <iframe src="https://a.id/x"></iframe></div>',
    '<script>alert(1)</script>',
    '`<iframe src="https://a.id/x"></iframe>`',
    '```\n<iframe src="https://a.id/x"></iframe>\n```',
    '<blockquote>Kata orang.</blockquote>',
  ])('%s keeps its words', (body) => {
    const words = body.replace(/<[^>]*>|`/g, '').trim();
    expect(html(body)).toContain(words);
  });

  test('a frame that nobody closed does not take the next paragraphs with it', () => {
    const body =
      '<iframe src="https://a.id/x">\n\nPenting.\n\n<iframe src="https://a.id/y"></iframe>';
    expect(html(body)).toBe(html('https://a.id/x\n\nPenting.\n\nhttps://a.id/y'));
  });

  test('a text without code is read as without the rules for it', () => {
    const plain = newsSyntax();
    plain.block.ruler.disable('embed_code');
    plain.inline.ruler.disable('embed_code');
    const ours = newsSyntax();
    const piece = fc.constantFrom(
      ...['<', '<b>', '</b>', '<p>', '<br>', '<https://a.id/>', '<div>', '</div>', '<blockquote>'],
      ...['\n', '\n\n', '- ', '> ', '    ', 'kata', '*', '[a](b)', '`', '| a |'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const body = pieces.join('');
        const [a, b] = [ours, plain].map((one) => one.render(body, { article: newState('id') }));
        expect(a).toBe(b);
      }),
    );
  });
});
