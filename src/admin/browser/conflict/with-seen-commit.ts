/** What is done to a file, as GitLab is told. */
interface HostAction {
  readonly action: string;
}

/**
 * The actions of a commit with the last commit that the editor saw. GitLab then refuses to write over a
 * file that was changed after it; of a new file it refuses that by itself.
 */
export function withSeenCommit<Action extends HostAction>(
  actions: readonly Action[],
  seen: string,
): (Action & { readonly last_commit_id?: string })[] {
  return actions.map((one) => (one.action === 'create' ? one : { ...one, last_commit_id: seen }));
}
