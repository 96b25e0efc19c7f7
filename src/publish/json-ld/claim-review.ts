import { timeAttribute } from '../../lib/time/machine.ts';
import type { ArticleView } from '../../views/pages.ts';
import { verdictOf } from '../../views/label-words.ts';
import { publisher } from './organization.ts';
import type { Thing } from './thing.ts';

/** The verdicts that have a place between wrong and right, on a scale from 1 to 5. */
const SCALE: ReadonlyMap<string, number> = new Map(
  Object.entries({ salah: 1, manipulasi: 1, menyesatkan: 2, 'sebagian-benar': 3, benar: 5 }),
);
const [WORST, BEST] = [1, 5];

/**
 * A fact check as search engines and Fact Check Explorer read it (schema.org/ClaimReview); undefined of
 * any other article. What is unproven or satire has no place on the scale and is said in words alone.
 */
export function claimReview(view: ArticleView): Thing | undefined {
  const { frame, claim } = view;
  const verdict = verdictOf(view, frame.words);
  if (!claim || verdict === undefined) return undefined;
  const { urls, reckoning } = frame;
  const time = (iso: string): string => timeAttribute(iso, reckoning.zone);
  const value = SCALE.get(claim.verdict);
  const addresses = claim.seen.filter((one) => /^https?:\/\//i.test(one));
  const works = addresses.map((url): Thing => ({ '@type': 'CreativeWork', url }));
  return {
    '@type': 'ClaimReview',
    url: urls.absolute(view.path),
    datePublished: time(view.date),
    author: publisher(frame),
    claimReviewed: claim.text,
    inLanguage: view.lang,
    itemReviewed: {
      '@type': 'Claim',
      // Whether a person or an organisation said it, nobody wrote down.
      author: claim.by === undefined ? undefined : { name: claim.by },
      datePublished: claim.date === undefined ? undefined : time(claim.date),
      appearance: works.length > 0 ? works : undefined,
    },
    reviewRating: {
      '@type': 'Rating',
      ...(value !== undefined && { ratingValue: value, bestRating: BEST, worstRating: WORST }),
      alternateName: verdict,
    },
  };
}
