import { version } from '../../package.json';
import { heldIn } from '../build/held.ts';
import { sharedProject } from '../build/project.ts';
import { currentSite } from '../build/current-site.ts';
import { writeStatus } from '../publish/status.ts';
import { textResponse } from '../publish/text-response.ts';

/** What is live. */
export function GET(): Response {
  const held = heldIn(sharedProject().content);
  return textResponse(writeStatus(currentSite(), `Warta ${version}`, held), 'json');
}
