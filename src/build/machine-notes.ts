import packageFile from '../../package.json' with { type: 'json' };
import type { Content } from '../content-files/content.ts';
import type { MachineNotes } from '../publish/files.ts';
import { heldIn } from './held.ts';

/** What the files for programs say besides the site: who made it, and what was left out of it. */
export const machineNotes = (content: Pick<Content, 'findings'>): MachineNotes => ({
  generator: `Warta ${packageFile.version}`,
  held: heldIn(content),
});
