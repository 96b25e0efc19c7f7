/** Where rsync finds the site's folder, and how. */
export type RsyncPlace = {
  readonly server: string;
  readonly port: number | undefined;
  readonly user: string;
  readonly folder: string;
  /** The folder as rsync takes it: `user@server:folder/`, or a path of this machine with a slash. */
  readonly at: string;
  /** Options for the way there (`-e ssh …`). */
  readonly options: readonly string[];
  /** The command that has the host run a line of its shell, which follows it. */
  readonly shell: readonly string[];
  /** Called before each use: whoever has a login to share begins it then. */
  readonly begin: () => Promise<void>;
  /** Variables for ssh. */
  readonly env: Readonly<Record<string, string>>;
};
