/** The folders that a file lies in, innermost first. */
function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    folders.push(file.slice(0, end));
  }
  return folders;
}

/**
 * Takes places among files, by path: false where a file or folder of that name is, or where a file
 * is in place of a folder above.
 */
export function placeTaker(paths: Iterable<string>): (file: string) => boolean {
  const files = new Set(paths);
  const folders = new Set<string>();
  for (const file of files) for (const folder of foldersAbove(file)) folders.add(folder);
  return (file) => {
    const above = foldersAbove(file);
    if (files.has(file) || folders.has(file) || above.some((one) => files.has(one))) return false;
    files.add(file);
    for (const folder of above) folders.add(folder);
    return true;
  };
}
