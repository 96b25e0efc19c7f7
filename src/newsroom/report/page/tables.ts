import { timeAttribute } from '../../../lib/time/machine.ts';
import { csv } from '../../import/report/csv.ts';
import type { Proof, ProofChange } from '../proof/proof.ts';

/** Moments of a report as spreadsheets read them, on the newsroom's clock. */
type Written = (iso: string | undefined) => string;

const changesText = (changes: readonly ProofChange[], written: Written): string =>
  changes.map(({ kind, time, text }) => `${written(time)} ${kind} ${text}`.trim()).join(' | ');

/** The tables of a proof by the name of their file: for spreadsheets and programs, so in English. */
export function proofTables(
  { stories, adverts }: Pick<Proof, 'stories' | 'adverts'>,
  zone: string,
): Map<string, string> {
  const written: Written = (iso) => (iso === undefined ? '' : timeAttribute(iso, zone));
  const storyRows = stories.map((story) => [
    story.number,
    story.id,
    story.url,
    story.label ?? '',
    story.client ?? '',
    story.headline ?? '',
    story.section,
    story.byline.join(', '),
    written(story.published),
    changesText(story.changes, written),
    story.withdrawn ? 'yes' : 'no',
    written(story.withdrawn?.time),
    story.withdrawn?.reason ?? '',
    story.visits ?? '',
    story.page.file,
    story.page.digest,
  ]);
  const advertRows = adverts.flatMap((advert) => {
    const head = [advert.number, advert.id, advert.client ?? '', advert.title ?? ''];
    const tail = [
      advert.places.join(' '),
      written(advert.from),
      written(advert.until),
      changesText(advert.changes, written),
    ];
    const pages = advert.pages.length > 0 ? advert.pages : [''];
    return pages.map((url) => [...head, url, advert.pagesBy, ...tail]);
  });
  const storyHead = [
    ...['number', 'story', 'address', 'label', 'client', 'headline', 'section', 'byline'],
    ...['published', 'changes', 'withdrawn', 'withdrawn_time', 'reason', 'visits'],
    ...['file', 'sha256'],
  ];
  const advertHead = [
    ...['number', 'advert', 'client', 'title', 'page', 'page_by'],
    ...['places', 'from', 'until', 'changes'],
  ];
  return new Map([
    ['stories.csv', csv([storyHead, ...storyRows])],
    ['adverts.csv', csv([advertHead, ...advertRows])],
  ]);
}
