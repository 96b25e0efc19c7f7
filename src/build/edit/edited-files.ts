import { outputFile } from '../../lib/url.ts';
import type { EditedFile, FeedView, MachineFile, StatusView } from '../../publish/files.ts';
import { statusAfter, textFilesOf } from '../../publish/files.ts';
import type { Site } from '../../site/site.ts';
import { shared } from '../../views/shared.ts';
import { machineFileKey } from '../output/machine-files.ts';
import type { BuildState } from '../state/build-state.ts';
import type { EditedArticle } from './edited-articles.ts';
import { NotKept } from './edited-pages.ts';
import type { KeptTextFile } from './kept-site.ts';
import { viewIn, viewText } from './view-text.ts';

/** A file for programs that shows edited texts: its key, and what is kept of it for the next edit. */
export type EditedTextFile = { file: MachineFile; key: string; kept: KeptTextFile };

/** A feed with the digests of texts as they are now. */
function feedAfter(view: FeedView, edited: readonly EditedFile[]): FeedView {
  const digests = new Map(edited.map(({ file, now }) => [file, now]));
  const items = view.items.map((item) => {
    const { text } = item;
    if (!text) return item;
    const { body } = text;
    if (body.charts) throw new NotKept(`what ${body.file} shows`);
    const digest = digests.get(body.file);
    return digest === undefined
      ? item
      : shared({ ...item, text: { ...text, body: { ...body, digest } } });
  });
  return { ...view, items };
}

/**
 * The files for programs that show edited texts. Throws `NotKept` where one is not what the key of its file says,
 * or carries charts, whose data are not kept.
 */
export function editedTextFiles(
  site: Site,
  kept: readonly KeptTextFile[],
  articles: readonly EditedArticle[],
  { files, code }: BuildState,
): EditedTextFile[] {
  const edited = articles.map(({ file, before, now }): EditedFile => ({
    file,
    before: before.digest,
    now: now.digest,
  }));
  const names = articles.map(({ file }) => JSON.stringify(file));
  const fileOf = textFilesOf(site);
  return kept.flatMap((one): EditedTextFile[] => {
    const { path, form } = one;
    if (form !== 'status' && !names.some((name) => one.view.includes(name))) return [];
    const old = viewIn(one.view) as FeedView | StatusView;
    const isProved = files.get(outputFile(path))?.key === machineFileKey(code, { path, view: old });
    if (!isProved) throw new NotKept(path);
    const view =
      form === 'status'
        ? statusAfter(old as StatusView, edited)
        : feedAfter(old as FeedView, edited);
    const file = fileOf(path, form, view);
    const key = machineFileKey(code, file);
    return [{ file, key, kept: { path, form, view: viewText(view) } }];
  });
}
