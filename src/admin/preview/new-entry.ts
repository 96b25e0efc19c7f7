import { escapeHtml } from '../../lib/escape-html.ts';
import { writtenTime } from '../../lib/time/format.ts';
import type { AdminWords } from '../../words/words.ts';
import type { DeskData } from '../config/desk-data.ts';
import type { ShownFields } from './story-page.ts';

/** The page of the git host for a new file, before what it is called and holds; undefined where it takes neither. */
function newFilePage({ backend, repo, branch = 'main', address }: DeskData['editor']) {
  if (repo === undefined) return undefined;
  if (backend === 'gitea')
    return `${new URL(address ?? 'https://gitea.com').origin}/${repo}/_new/${branch}`;
  return backend === 'github' && address === undefined
    ? `https://github.com/${repo}/new/${branch}`
    : undefined;
}

/**
 * Where a reporter writes the next entry of live coverage in a file of its own, which nobody else has open: the
 * git host's page for a new file, named and begun. `path` is the story's in the repository, `now` ISO.
 */
function newEntryAddress({ editor, zone }: DeskData, path: string, now: string) {
  const page = newFilePage(editor);
  if (page === undefined || !path.endsWith('.md')) return undefined;
  const time = writtenTime(now, zone).replace(':', '.');
  const name = `${path.slice(0, -'.md'.length)}.live/${time.replace(/[-.]/g, '').replace(' ', '-')}.md`;
  const query = new URLSearchParams({ filename: name, value: `## ${time} \n\n` });
  return `${page}?${query.toString()}`;
}

/** The link to it, above a story that is live coverage; empty for others, and where the host has no such page. */
export function newEntryLink(
  { live, withdrawn }: ShownFields,
  { desk, path, now }: { desk: DeskData; path: string; now: string },
  words: AdminWords['live'],
): string {
  if (live?.state !== 'yes' || withdrawn) return '';
  const address = newEntryAddress(desk, path, now);
  if (address === undefined) return '';
  return `<p class="checks"><a href="${escapeHtml(address)}" target="_blank" rel="noopener">${escapeHtml(words.newEntry)}</a></p>`;
}
