import { currentSite } from '../build/current-site.ts';
import { writeOpenSearch } from '../publish/open-search.ts';
import { textResponse } from '../publish/text-response.ts';

export const GET = (): Response => textResponse(writeOpenSearch(currentSite()), 'openSearch');
