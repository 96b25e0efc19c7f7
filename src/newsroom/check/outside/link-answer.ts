/** Why a link is said to be dead: the page, or the site, is gone for good. */
export type DeadReason = 'missing' | 'gone' | 'no-host' | 'loop' | 'certificate';

/** Why nothing can be said today: the server is ill, slow, or cannot be reached. */
export type SilentReason = 'server' | 'timeout' | 'refused';

/** What asking for an outside address gave. */
export type LinkAnswer =
  | { readonly fate: 'alive' }
  | { readonly fate: 'dead'; readonly why: DeadReason }
  | { readonly fate: 'silent'; readonly why: SilentReason }
  /** The server asked to come back later, after so many seconds where it says so. */
  | { readonly fate: 'busy'; readonly seconds: number | undefined };

/** An answer and when it was given, an ISO instant. */
export type TimedAnswer = { readonly at: string; readonly answer: LinkAnswer };
