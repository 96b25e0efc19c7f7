/** Accounts that stand for the newsroom and name nobody. */
const newsroom =
  /^(admin|administrator|root|webmaster|redaksi|editor|superadmin|user|wp|wordpress)\d*$/i;

/** Whether a name is an account of the newsroom and not of a person. */
export function isNewsroom(name: string): boolean {
  return newsroom.test(name.trim().replace(/\s+/g, ''));
}
