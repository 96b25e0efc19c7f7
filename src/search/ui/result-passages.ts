import type { Hit, Passage } from '../reader/open-search.ts';
import { writeMarked } from './marked-text.ts';
import type { ResultList } from './result-list.ts';
import type { SearchClient } from './search-client.ts';
import { addressAt, addressOf, linkItem, writeStandfirst } from './result-item.ts';

/** How far below the window results are that already get theirs. */
const AHEAD = '0px 0px 25% 0px';

let stop: () => void = () => undefined;

/**
 * Shows in results the passages that match the `forms` of their answer, as they come into sight; those of
 * another answer no more. A passage that does not come is not spoken of. `above` as the reader has it.
 */
export function showPassages(
  list: ResultList,
  engine: SearchClient,
  forms: string[][],
  above: string[],
): void {
  stop();
  let isCurrent = true;
  const fill = async (inSight: ResultList['shown']): Promise<void> => {
    const hits = inSight.map(([, hit]) => hit);
    const reply = await engine.ask({ ask: 'passages', hits, forms, above });
    await list.press.over();
    if (!isCurrent || !('passages' in reply)) return;
    const now = new Map(list.shown);
    for (const [at, [item, hit]] of inSight.entries())
      if (now.get(item) === hit) writePassage(item, hit, reply.passages[at]);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const items = new Set<Element>();
      for (const { isIntersecting, target } of entries) if (isIntersecting) items.add(target);
      for (const item of items) observer.unobserve(item);
      const inSight = list.shown.filter(([item]) => items.has(item));
      if (inSight.length > 0) fill(inSight).catch(() => undefined);
    },
    { rootMargin: AHEAD },
  );
  stop = () => {
    isCurrent = false;
    observer.disconnect();
  };
  for (const [item] of list.shown) observer.observe(item);
}

/**
 * Writes a passage where the standfirst stands, which is about as long, so that nothing below moves
 * under a finger, and has the links lead to where it is; without one the standfirst again, where
 * another query's passage was.
 */
function writePassage(item: HTMLElement, hit: Hit, passage: Passage | undefined): void {
  const text = item.querySelector<HTMLElement>('.teaser__standfirst')!;
  if (passage) {
    text.classList.add('passage');
    writeMarked(text, passage.text, passage.marks);
    linkItem(item, passage.fragment ? addressAt(hit.url, passage.fragment) : addressOf(hit));
  } else if (text.classList.contains('passage')) {
    writeStandfirst(item, hit);
    linkItem(item, addressOf(hit));
  }
}
