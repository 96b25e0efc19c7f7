import { expect, test } from 'vitest';
import { SafeHtml, html } from '../../../src/lib/safe-html.ts';

test('what fills a template is escaped, unless it comes from one', () => {
  const bold = html`<b>${'a < b & "c"'}</b>`;
  expect(html`<p title="${'"x"'}">${bold}${1}</p>`.text).toBe(
    '<p title="&quot;x&quot;"><b>a &lt; b &amp; &quot;c&quot;</b>1</p>',
  );
  expect(html`${new SafeHtml('<hr>')}`.text).toBe('<hr>');
});

test('lists follow each other, and what is absent is nothing', () => {
  const items = ['a', 'b'].map((one) => html`<i>${one}</i>`);
  expect(html`[${items}${undefined}${false}${''}]`.text).toBe('[<i>a</i><i>b</i>]');
});

test('a backslash stays what it is', () => {
  expect(html`${'C:\\berita\\n'}`.text).toBe('C:\\berita\\n');
});
