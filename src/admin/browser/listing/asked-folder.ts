/** A folder of the repository whose files the desk wants to know of. */
export interface AskedFolder {
  /** From the root of the repository, without a slash at its end; empty for the root itself. */
  readonly path: string;
  /** Whether what lies in its folders is wanted too. */
  readonly isDeep: boolean;
}
