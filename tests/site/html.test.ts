import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { filesIn } from '../support/build-site.ts';
import { builtDemonstration } from '../support/built-once.ts';

let out: string;
beforeAll(async () => {
  out = await builtDemonstration();
});

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Written by a printer, not by hand.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // Safari drops the list from a list without bullets unless its role says so.
    'no-redundant-role': 'off',
    // A telephone number in an article is the author's.
    'tel-non-breaking': 'off',
  },
});

test('every page is valid HTML without an inline style attribute', async () => {
  const wrong = new Set<string>();
  for (const page of filesIn(out).filter((file) => file.endsWith('.html'))) {
    const report = await validator.validateString(readFileSync(join(out, page), 'utf8'), page);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        wrong.add(`${page}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});

test('every page begins with its policy and has one h1', () => {
  for (const page of filesIn(out).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(out, page), 'utf8');
    expect(html, page).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
    expect(html.match(/<h1\b/g), page).toHaveLength(1);
  }
});

test('where Cloudflare stands in front, no page has an address that it would take away', () => {
  const withAddress: string[] = [];
  for (const page of filesIn(out).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(out, page), 'utf8');
    const body = html.slice(html.indexOf('</head>'));
    const left = body.replace(/<!--email_off-->.*?<!--\/email_off-->/s, '');
    expect(left, page).not.toMatch(/mailto:|[^\s<>@]@[^\s<>@]/);
    if (body !== left) withAddress.push(page);
  }
  expect(withAddress).toContain('redaksi/index.html');
});

test('feeds show nothing of that', () => {
  for (const feed of filesIn(out).filter((file) => /\.(?:xml|json)$/.test(file))) {
    expect(readFileSync(join(out, feed), 'utf8'), feed).not.toContain('email_off');
  }
});
