import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../../src/build/csp.ts';

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
    const html = withPolicy(page).join('');
    expect(html).toContain('<title>“Ya” – é</title>');
    expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" [^>]*>/);
  });

  test('takes no other element for a style, and a script that is never closed for none', () => {
    const html = '<styles>a</styles><style>b{}</style><script>never closed';
    expect(policyFor(html)).toContain(`script-src 'self'; style-src 'self' ${hash('b{}')};`);
  });

  test('is not left out in silence when a page has no charset', () => {
    expect(() => withPolicy('<head></head>')).toThrow(/charset/);
  });
});
