import { currentSite } from '../../build/current-site.ts';
import { correctionsFeed } from '../../publish/feeds/corrections-feed.ts';
import { writeRss } from '../../publish/feeds/rss.ts';
import { textResponse } from '../../publish/text-response.ts';

/** Corrections, rights of reply and withdrawals as RSS. */
export function GET(): Response {
  return textResponse(writeRss(correctionsFeed(currentSite())), 'rss');
}
