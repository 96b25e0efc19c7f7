import { spreadAttributes } from 'astro/runtime/server/index.js';
import { Markup, isPromise, markupOf } from './markup.ts';
import type { PageResult, Slots } from './page-result.ts';

/** Elements without content (HTML, 13.1.2). */
const VOID =
  /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/i;

/** An element whose name is computed, such as `h2` or `h3`. */
export function renderTag(
  result: PageResult,
  name: string,
  props: Record<string, unknown>,
  slots: Slots,
): Markup | Promise<Markup> {
  const tag = name.trim().split(/[&<>'"\s]+/)[0]!;
  const content = markupOf(Object.values(slots).map((slot) => slot?.(result)));
  const close = (inside: string): Markup =>
    new Markup(
      `<${tag}${String(spreadAttributes(props, tag))}${inside === '' && VOID.test(tag) ? '/>' : `>${inside}</${tag}>`}`,
    );
  return isPromise(content) ? content.then((text) => close(String(text))) : close(content);
}
