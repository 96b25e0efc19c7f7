import { currentSite } from '../build/current-site.ts';
import { writeSitemapIndex } from '../publish/sitemaps/sitemap.ts';
import { textResponse } from '../publish/text-response.ts';

export const GET = (): Response => textResponse(writeSitemapIndex(currentSite()), 'xml');
