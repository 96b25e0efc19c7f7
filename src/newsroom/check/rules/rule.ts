import type { Finding } from '../../../problems/finding.ts';
import type { SiteEntry } from '../../../schema/entries.ts';
import type { CheckedText } from '../text/checked-text.ts';

/** What a rule may know of the site beside the text. */
export interface Around {
  readonly site: Pick<SiteEntry, 'spam' | 'helpline' | 'timeZone'> & {
    readonly masthead: Pick<SiteEntry['masthead'], 'whatsapp'>;
  };
  /** Hosts that are this site's own, in lower case. */
  readonly ownHosts: readonly string[];
}

/** One rule about one text by itself: what is wrong in it. Never asks for the time or other files. */
export type TextRule = (text: CheckedText, around: Around) => Finding[];
