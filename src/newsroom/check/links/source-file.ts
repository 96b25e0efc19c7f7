/** Where a host of repositories shows a file: `/owner/name/blob/main/content/articles/…`. */
const shown =
  /^https?:\/\/[^/?#]+\/.+?\/(?:blob|raw|edit|tree|src\/branch)\/.+?\/?((?:articles|pages)\/[^?#]+\.md)(?:[?#]|$)/i;

/** The file of the content folder that an address shows at a host of repositories; undefined for any other. */
export function sourceFile(target: string): string | undefined {
  const file = shown.exec(target)?.[1];
  if (file === undefined) return undefined;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
