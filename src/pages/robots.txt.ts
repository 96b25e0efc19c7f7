import { currentSite } from '../build/current-site.ts';
import { writeRobots } from '../publish/robots.ts';
import { textResponse } from '../publish/text-response.ts';

export const GET = (): Response => textResponse(writeRobots(currentSite()), 'text');
