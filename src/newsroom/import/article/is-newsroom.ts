/** Accounts that stand for the newsroom and name nobody. */
const newsroom =
  /^(admin|administrator|root|webmaster|redaksi|editor|superadmin|user|wp|wordpress)\d*$/i;

/** Whether a name is an account of the newsroom, or an e-mail address, and so names nobody. */
export function isNewsroom(name: string): boolean {
  const plain = name.trim().replace(/\s+/g, '');
  return newsroom.test(plain) || /^@?[^@]+@.+\../.test(plain);
}
