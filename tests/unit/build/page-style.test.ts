import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishPage } from '../../../src/build/finish-page.ts';
import { ownStyle, SCRIPTED } from '../../../src/build/page-style.ts';
import { readTags } from '../../../src/build/page-tags.ts';

const page = (style: string, body: string): string =>
  `<!DOCTYPE html><html><head><style>${style}</style></head><body>${body}</body></html>`;

/** The style that is left on a page with that body. */
function left(style: string, body: string): string {
  const html = page(style, body);
  return ownStyle(html, readTags(html));
}

/** A finished page without its policy. */
const finished = (html: string): string =>
  finishPage(html)
    .join('')
    .replace(/<meta http-equiv[^>]*>/, '');

describe('the style of a page', () => {
  test('has the rules of what stands on it, and no others', () => {
    const style = '.card{color:red}.table-box td{color:green}p{margin:0}.a.card,.b{top:0}';
    expect(left(style, '<div class="card x">')).toBe('.card{color:red}p{margin:0}');
    expect(left(style, `<div class='table-box'><i class=b>`)).toBe(
      '.table-box td{color:green}p{margin:0}.a.card,.b{top:0}',
    );
  });

  test('keeps a rule for what has no such class, and one that has a choice', () => {
    const style = '.text>:not(.figure):not(.gallery){top:0}';
    expect(left(style, '<div class="text">')).toBe(style);
    expect(left(style, '<div>')).toBe('');
    expect(left(':is(.a,.b) p{top:0}', '<b class="b">')).toMatch(/\.b/);
  });

  test('drops them behind conditions too, and conditions with nothing behind them', () => {
    const style = '@media print{.card{top:0}}@media (min-width:64rem){.card{top:0}.b{left:0}}';
    expect(left(style, '<b class="b">')).toBe('@media (min-width:64rem){.b{left:0}}');
  });

  test('keeps what scripts give', () => {
    expect(left('.js .x{top:0}.failed{left:0}', '<b class="x">')).toBe(
      '.js .x{top:0}.failed{left:0}',
    );
  });

  test('is that of its elements: a style that a description quotes is none, nor the end of a head', () => {
    const meta = '<meta content="x <style>a = b</style></head> y">';
    const head = `<!DOCTYPE html><html><head><meta charset="utf-8">${meta}`;
    const html = `${head}<style>.a{top:0}.b{top:0}</style></head><body><b class="a">`;
    expect(finished(html)).toBe(`${head}<style>.a{top:0}</style></head><body><b class="a">`);
  });

  test('has no rules for rare elements that do not stand on it', () => {
    const style = '.text pre{top:0}.text hr,.text p{left:0}[dir] .text{right:0}p>.pre{bottom:0}';
    expect(left(style, '<div class="text"><p class="pre">')).toBe(
      '.text p{left:0}p>.pre{bottom:0}',
    );
    expect(left(style, '<article dir="rtl"><div class="text"><pre><hr><p class="pre">')).toBe(
      style,
    );
  });

  test('of pages without a head, and what a body quotes, is left alone', () => {
    const headless = '<meta charset="utf-8"><p>none</p><style>.gone{top:0}</style>';
    expect(finished(headless)).toBe(headless);
    const body = '<style>.gone{top:0}</style>';
    const quoting = page('', body).replace('<head>', '<head><meta charset="utf-8">');
    expect(finished(quoting)).toBe(quoting);
  });

  test.each(['CLASS="b"', "class='b'", 'class=b', 'Class="a  b"'])(
    'has the rules of a class however it is written: %s',
    (attribute) => {
      expect(left('.b{top:0}.c{top:0}', `<p ${attribute}>`)).toBe('.b{top:0}');
    },
  );
});

test('all classes that scripts give are known', () => {
  const root = join(import.meta.dirname, '../../../src');
  const names = globSync(['client/**/*.ts', 'offline/page/**/*.ts', 'search/ui/**/*.ts'], {
    cwd: root,
  }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const given = text.matchAll(/(?:className = |classList\.(?:add|toggle|replace)\()([^;]*)/g);
    return [...given].flatMap(([, what]) =>
      [...what!.matchAll(/(createElement\()?'([^']+)'( in )?/g)]
        .filter(([, made, , asked]) => !made && !asked)
        .flatMap(([, , name]) => name!.split(' ')),
    );
  });
  expect(names).toContain('completions');
  expect(names.filter((name) => !SCRIPTED.includes(name))).toEqual([]);
});
