/** A file on its way: where it will lie, below the site's folder, and where its bytes are. */
export type Parcel = {
  readonly path: string;
  /** A file of this machine, or the bytes themselves. */
  readonly from: string | Uint8Array;
};

/** A file or a folder gets another name, both below the site's folder. */
export type Renaming = { readonly from: string; readonly to: string };

/**
 * The folder of a host in which a site lies, by whatever way it is reached. Paths are below it, with
 * forward slashes. Everything rejects with `RemoteError`.
 */
export interface Remote {
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Puts files in their places, several at a time, with the folders that they need. Each is there whole
   * or not at all, and readers see the old one until then. Tells of each that is there. What comes later
   * in the list may be there earlier.
   */
  put(parcels: readonly Parcel[], placed: (path: string) => void): Promise<void>;
  /**
   * Removes files, which may be gone already, and folders that are empty then. Where the caller knows
   * which of them can be, `folders`, innermost first, no others need to be looked at.
   */
  remove(paths: readonly string[], folders?: readonly string[]): Promise<void>;
  /** Writes a file where there is none. False where there is one. */
  claim(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Those of the paths at which something lies. */
  existing(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** What lies in the folder itself; nothing where it is not there yet. */
  names(): Promise<readonly string[]>;
  /**
   * Where the host can: renames one after the other, as fast as it goes, files and whole folders, into
   * folders that are there. Rejects at the first that cannot be done, which is one whose `from` is not
   * there or is a link, and one whose `to` is there; those before it are done.
   */
  rename?(renamings: readonly Renaming[]): Promise<void>;
  /** Gives the connection back. Never rejects. */
  close(): Promise<void>;
}

/** Begins a connection. */
export type OpenRemote = () => Promise<Remote>;
