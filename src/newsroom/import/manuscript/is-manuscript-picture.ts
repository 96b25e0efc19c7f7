/** Names that Google Docs and Word give to the pictures of a page that they save. */
const names =
  /(?:^|\/)(?:images|[^/]+[_-](?:files|Dateien|fichiers|bestanden|file))\/image\d+\.(?:jpe?g|png|gif|webp|bmp)$/i;

/** Whether a file is a picture of a saved manuscript, which is brought without being asked for. */
export const isManuscriptPicture = (name: string): boolean => names.test(name);
