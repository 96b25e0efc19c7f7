import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishPage } from '../../../src/build/finish-page.ts';
import { policyFor } from '../../support/policy-for.ts';
import { addAttribute } from '../../../src/build/astro/renderer/attribute.ts';
import { escapeText } from '../../../src/build/astro/renderer/markup.ts';
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { writeThing } from '../../../src/publish/json-ld/thing.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('permits the inline scripts and styles of this page and nothing unsafe', () => {
    const policy = policyFor(
      '<style>a{}</style><script>one()</script><script type="module">2</script>',
    );
    expect(policy).toContain(`style-src 'self' ${hash('a{}')}`);
    expect(policy).toContain(`script-src 'self' ${hash('one()')} ${hash('2')}`);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'none'");
  });

  test('gives no permission to data blocks and needs none for scripts with an address', () => {
    const html = '<script type="application/ld+json">{}</script><script src="/a.js"></script>';
    expect(policyFor(html)).toContain("script-src 'self';");
  });

  test('stands directly after the charset, before anything it governs', () => {
    const page =
      '<!doctype html><head><meta charset="utf-8"><title>“Ya” – é</title><script>1</script>';
    const html = finishPage(page).join('');
    expect(html).toContain('<title>“Ya” – é</title>');
    expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" [^>]*>/);
  });

  test('takes no other element for a style, and a script that is never closed for none', () => {
    const html = '<styles>a</styles><style>b{}</style><script>never closed';
    expect(policyFor(html)).toContain(`script-src 'self'; style-src 'self' ${hash('b{}')};`);
  });

  test('is not left out in silence when a page has no charset', () => {
    expect(() => finishPage('<head></head>')).toThrow(/charset/);
  });

  test.each([
    ['an attribute', '<p title="A <script>jahat()</script> B"></p>'],
    ['an attribute in single quotes', "<p title='<script>jahat()</script>'></p>"],
    ['an attribute with spaces around its sign', '<p title = "<script>jahat()</script>"></p>'],
    ['an attribute of a meta', '<meta property="og:title" content="<style>jahat()</style>">'],
    ['an attribute of a script', '<script src="/a.js" title="<script>jahat()</script>"></script>'],
    ['a title', '<title><script>jahat()</script></title>'],
    ['a text field', '<textarea><style>jahat()</style><script>jahat()</script></textarea>'],
    ['a comment', '<!-- <script>jahat()</script> -->'],
    ['a comment with an odd start', '<!--!><script>jahat()</script>-->'],
    ['a doctype', '<!doctype html "<script">jahat()</script>'],
    ['structured data', '<script type="application/ld+json">"<style>jahat()</style>"</script>'],
    ['a part for no scripts', '<noscript><script>jahat()</script></noscript>'],
    ['its attributes', '<noscript><p title="</noscript><script>jahat()</script>"></noscript>'],
    ['a drawing', '<svg><![CDATA[ > <script>jahat()</script> ]]></svg>'],
    ['a closing tag', '</p title="<script>jahat()</script>">'],
    ['a block of data', '<script type="text/plain" data-type="module">jahat()</script>'],
    ['a script in a comment of a script', '<script><!--<script>jahat()</script>--></script>'],
  ])('permits nothing that only stands in %s', (_place, html) => {
    const policy = policyFor(`${html}<script>baik()</script>`);
    expect(policy).not.toContain(hash('jahat()'));
    expect(policy).toContain(hash('baik()'));
  });

  test('permits nothing of a tag that never ends', () => {
    const html = '<script>baik()</script><p title="<script>jahat()</script>';
    expect(policyFor(html)).toBe(policyFor('<script>baik()</script>'));
  });

  test.each([
    '<SCRIPT>baik()</SCRIPT >',
    '<script type=text/javascript>baik()</script x>',
    '<script data-src="/a.js" type="">baik()</script>',
    '<script TYPE="Module">baik()</script>',
    '<p title=<b>></p><script>baik()</script>',
    '<template><script>baik()</script></template>',
    '<!--><script>baik()</script>',
    "<!doctype html><p title='\"'><script>baik()</script>",
  ])('permits what the browser takes for a script: %s', (html) => {
    expect(policyFor(html)).toContain(hash('baik()'));
  });

  test('is the same for any words of a story, wherever the page shows them', () => {
    const frame = (words: string): string =>
      [
        `<!DOCTYPE html><html><head><title>${escapeText(words)}</title>`,
        `<meta property="og:title"${String(addAttribute(words, 'content') ?? '')}>`,
        `<script type="application/ld+json">${writeThing({ headline: words })}</script>`,
        `<style>a{}</style><script>baik()</script></head><body>`,
        `<noscript><p${String(addAttribute(words, 'title') ?? '')}></p></noscript>`,
        `<svg><title>${escapeText(words)}</title></svg><p>${escapeHtml(words)}</p>`,
        `<textarea>${escapeText(words)}</textarea><img alt="${escapeHtml(words)}">`,
        `<template><a${String(addAttribute(words, 'aria-label') ?? '')}></a></template>`,
        '<script type="module">akhir()</script></body></html>',
      ].join('');
    const parts = ['<script>', '</script>', '<style>', '</style>', 'x()', '"', "'", '<!--', '-->'];
    const more = [
      '</title>',
      '</noscript>',
      '</textarea>',
      ' ',
      '=',
      '>',
      '/',
      '<![CDATA[',
      '&lt;',
    ];
    const words = fc.array(fc.oneof(fc.constantFrom(...parts, ...more), fc.string()));
    fc.assert(
      fc.property(words, (all) => {
        expect(policyFor(frame(all.join('')))).toBe(policyFor(frame('')));
      }),
      { numRuns: 2000 },
    );
  });
});
