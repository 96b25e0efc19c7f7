import type { ContentCache } from '../../content-files/cache.ts';

/**
 * Why a page is made or stays: nothing that it shows changed (`kept`); no build is remembered
 * (`first`); it was not there then (`new`); its file is gone, or was altered by another hand; the code
 * changed; a text was saved while the last build ran (`unsure`); or it shows something else (`shown`).
 */
export type Reason = 'kept' | 'first' | 'new' | 'gone' | 'altered' | 'code' | 'unsure' | 'shown';

/** The answer to `--why`: about a page, or that there is none where it was asked. */
export type WhyAnswer =
  /** `parts` are those of its view that differ, where that can be told. */
  | { path: string; reason: Reason; parts: readonly string[] | undefined }
  | { unknown: string; suggestion: string | undefined };

/** What is asked, and what the reading before this build's left. */
export type WhyQuestion = { address: string; cache: ContentCache | undefined };
