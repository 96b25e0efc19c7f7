import type { PackageDraft } from '../conflict/package-parts.ts';
import { ONLY } from '../conflict/package-parts.ts';

/** Takes from a form that is about to be saved what is said of a draft's review, where it is a draft no more. */
export function settleReview({ currentValues }: PackageDraft): void {
  const values = currentValues[ONLY];
  if (values === undefined || values['draft'] === true) return;
  if (values['review']) values['review'] = '';
  if (values['reviewNote']) values['reviewNote'] = '';
}
