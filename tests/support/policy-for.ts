import { policyOf } from '../../src/build/csp.ts';
import { readTags } from '../../src/build/page-tags.ts';

/** The policy of a page as a build makes it of its HTML. */
export function policyFor(html: string): string {
  const { scripts, styles } = readTags(html);
  return policyOf(
    scripts,
    styles.map(({ end, textEnd }) => html.slice(end, textEnd)),
  );
}
