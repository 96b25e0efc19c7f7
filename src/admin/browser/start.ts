import CMS from '@sveltia/cms';
import { wordsIn } from '../../words/words-in.ts';
import { askedFolders } from '../config/asked-folders.ts';
import { cmsConfig } from '../config/cms-config.ts';
import type { DeskData } from '../config/desk-data.ts';
import { gitHosts } from '../config/git-hosts.ts';
import { articlesPrefix } from '../config/collections.ts';
import { blockMeaning } from '../form/block-meaning.ts';
import { writtenTime } from '../../lib/time/format.ts';
import { textParts } from '../text/components.ts';
import { speak } from './editor-words.ts';
import { guardSaves } from './guard-save.ts';
import { addOwnStyle } from './own-style.ts';
import { registerPreviews } from './previews.ts';
import { registerFormats } from './formats.ts';
import type { EditedEntry } from './stories.ts';
import { whatWasSaved } from './what-was-saved.ts';
import { showStrip } from './strip.ts';
import { withShortLists } from './listing/short-lists.ts';
import { ownRequests } from './own-requests.ts';
import { finishLeaving } from './sign-out.ts';

/** The code of the front page's order, loaded when it is asked for. */
const frontCode = () => import('./front/open-front.ts');

/** Starts the editor with what the site says of itself. */
async function start(): Promise<void> {
  const answer = await fetch('desk.json', { cache: 'no-cache' });
  const data = (await answer.json()) as DeskData;
  const { admin, markdown } = wordsIn(data.language);
  speak(data.language);
  await finishLeaving();
  const today = writtenTime(new Date().toISOString(), data.zone).slice(0, 10);
  const month = new URLSearchParams(location.search).get('month') ?? undefined;
  const config = cmsConfig(data, admin, { today, month });
  const requests = ownRequests(globalThis.fetch.bind(globalThis), {
    site: location.href,
    // Kept apart, the desk asks the site what is live.
    hosts: [...gitHosts(data.editor), new URL(data.address).origin],
    words: admin.gitHost,
  });
  globalThis.fetch = withShortLists(requests, askedFolders(config));
  const writing = { zone: data.zone, yes: admin.yes, no: admin.no };
  const meaning = blockMeaning(data.language, markdown);
  registerFormats(writing, meaning, admin.notWritable);
  for (const part of textParts(admin.parts, markdown.readAlso, data.stories))
    CMS.registerEditorComponent(part);
  const stories = { desk: data, writing, meaning };
  const noteSaved = showStrip(data, admin, async () => (await frontCode()).openFront(stories));
  CMS.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      const now = writtenTime(new Date().toISOString(), data.zone);
      // Nobody waits for it: the list is shown again at once.
      void noteSaved(whatWasSaved((entry as EditedEntry).toJS() as object, now));
    },
  });
  addOwnStyle();
  const names = config.collections.map(({ name = '' }) => name);
  registerPreviews(
    names.filter((name) => name.startsWith(articlesPrefix)),
    stories,
  );
  guardSaves(stories);
  await CMS.init({ config });
  document.querySelector('#loading')?.remove();
}

try {
  await start();
} catch (error) {
  const line = document.querySelector<HTMLElement>('#loading');
  if (line) line.textContent = line.dataset['failed'] ?? '';
  throw error;
}
