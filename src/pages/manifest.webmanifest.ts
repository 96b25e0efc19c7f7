import { currentSite } from '../build/current-site.ts';
import { writeManifest } from '../publish/manifest.ts';
import { textResponse } from '../publish/text-response.ts';

export const GET = (): Response => textResponse(writeManifest(currentSite()), 'manifest');
