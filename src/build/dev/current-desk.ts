import { join } from 'node:path';
import type { DeskState } from '../../desk/desk-state.ts';
import { makeDeskState } from '../../desk/desk-state.ts';
import { memoOn } from '../../lib/memo.ts';
import { createUrls } from '../../lib/url.ts';
import type { Project } from '../project.ts';
import { sharedProject } from '../project.ts';

const handbookOf = ({ settings, content }: Project): string =>
  join(settings.root, 'src/newsroom/handbook', content.site.language);

const deskOf = memoOn((project: Project) => {
  const { content, findings = [], settings, servedAt, address } = project;
  const { contentRoot, now } = settings;
  // While the settings cannot be read, the site's address is none that the server knows.
  const { href } = createUrls({ ...address, base: servedAt ?? address.base });
  return makeDeskState({
    content,
    findings,
    contentRoot,
    now,
    href,
    handbook: handbookOf(project),
  });
});

/** What the desk's pages show of the content as it was last read. */
export const currentDesk = (): DeskState => deskOf(sharedProject());

/** The folder of the handbook in the language of the newsroom. */
export const handbookFolder = (): string => handbookOf(sharedProject());
