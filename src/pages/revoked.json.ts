import { currentSite } from '../build/current-site.ts';
import { writeRevoked } from '../publish/revoked.ts';
import { textResponse } from '../publish/text-response.ts';

export const GET = (): Response => textResponse(writeRevoked(currentSite()), 'json');
