import { policyOf, withPolicy } from './csp.ts';
import { withAddressesKept } from './email-off.ts';
import { ownStyle } from './page-style.ts';
import { readTags } from './page-tags.ts';

/**
 * What a page is after its rendering: with one style of the rules it needs in place of those of its
 * head, with its policy, and with its addresses left alone. In parts, in their order. Throws where a
 * page says no charset.
 */
export function finishPage(html: string): string[] {
  const tags = readTags(html);
  const { scripts, styles, headEnd } = tags;
  if (headEnd === undefined) {
    const texts = styles.map(({ end, textEnd }) => html.slice(end, textEnd));
    return withPolicy(html, policyOf(scripts, texts));
  }
  const inHead = styles.filter(({ start }) => start < headEnd);
  const inBody = styles.slice(inHead.length).map(({ end, textEnd }) => html.slice(end, textEnd));
  const style = ownStyle(html, tags);
  let [head, done] = ['', 0];
  for (const { start, textEnd } of inHead) {
    head += html.slice(done, start);
    done = textEnd + '</style>'.length;
  }
  head += html.slice(done, headEnd);
  return [
    ...withPolicy(head, policyOf(scripts, [style, ...inBody])),
    `<style>${style}</style>`,
    ...withAddressesKept(html.slice(headEnd)),
  ];
}
