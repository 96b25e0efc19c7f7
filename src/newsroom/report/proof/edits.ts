import { askGit } from '../../update/git.ts';

/** A commit that changed a file. */
export type CommittedEdit = {
  /** ISO instant. */
  readonly time: string;
  readonly commit: string;
};

/** What a repository knows of a content folder. */
export type ContentHistory = {
  /** The commit of now, with `+` behind it where the content was changed since. */
  readonly commit: string | undefined;
  readonly state: 'known' | 'shallow' | 'none';
  /** The commits that changed a file of the content folder, the oldest first. */
  editsOf(file: string): readonly CommittedEdit[];
};

const text = (bytes: Buffer | undefined): string | undefined => bytes?.toString().trim();

/** Begins the line of a commit in what Git lists; no name of a file has this sign. */
const COMMIT = '\x01';
/** Begins the line of a file that a commit changed. One that it added was not edited by it. */
const MODIFIED = 'M\t';

/**
 * What Git knows of the stories and adverts of a content folder since `since` (ISO instant). Nobody is
 * named and no message is taken over: a report goes to people outside.
 */
export function contentHistory(content: string, since: string): ContentHistory {
  const head = text(askGit(content, 'rev-parse', '--short=12', 'HEAD'));
  const edits = new Map<string, CommittedEdit[]>();
  if (head === undefined) return { commit: undefined, state: 'none', editsOf: () => [] };
  const isChanged = text(askGit(content, 'status', '--porcelain', '--', '.')) !== '';
  const isShallow = text(askGit(content, 'rev-parse', '--is-shallow-repository')) === 'true';
  const listed = askGit(
    content,
    ...['-c', 'core.quotePath=false', 'log', `--since=${since}`, '--abbrev=12', '--relative'],
    ...[`--format=${COMMIT}%h %cI`, '--name-status', '--no-renames', '--', 'articles', 'adverts'],
  );
  let edit: CommittedEdit | undefined;
  for (const line of (listed?.toString() ?? '').split('\n')) {
    if (line.startsWith(COMMIT)) {
      const [commit = '', time = ''] = line.slice(1).split(' ');
      edit = { commit, time: new Date(time).toISOString() };
    } else if (line.startsWith(MODIFIED) && edit) {
      const file = line.slice(MODIFIED.length).normalize('NFC');
      edits.set(file, [edit, ...(edits.get(file) ?? [])]);
    }
  }
  return {
    commit: isChanged ? `${head}+` : head,
    state: isShallow ? 'shallow' : 'known',
    editsOf: (file) => edits.get(file.normalize('NFC')) ?? [],
  };
}
