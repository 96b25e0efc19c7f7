/**
 * Whether an address (from the root of the host, percent-encoded) has the digits of an erased one. So
 * few digits name nobody: of other addresses some have them too.
 */
export async function mayBeErased(pathname: string, erased: readonly string[]): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pathname));
  // The first eight of its digits, which are more than any list has.
  const hex = (2 ** 32 + new DataView(digest).getUint32(0)).toString(16).slice(1);
  return erased.some((digits) => hex.startsWith(digits));
}
