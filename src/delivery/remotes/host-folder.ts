/**
 * The `folder` of `publish.yaml` as a host takes it: from the account's home, where paths begin that are
 * not absolute. Home itself is empty, and the uppermost folder a slash.
 */
export function hostFolder(folder: string): string {
  const inside = folder.replace(/^~(?:\/|$)/, '').replace(/\/+$/, '');
  return inside === '' && folder.startsWith('/') ? '/' : inside;
}
