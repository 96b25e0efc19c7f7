import { posix } from 'node:path';

/** What programs keep for themselves: databases, their dumps, passwords, keys, mailboxes, older states. */
const kept =
  /\.(?:sql|dump|env|bak|old|orig|log|pst|ost|mbox|kdbx?|pem|ppk|p12|pfx|tmp|swp)(?:\.(?:gz|zip|bz2|xz|7z|rar|txt|\d+))?$|~$|^(?:id_(?:rsa|ed25519)|wp-config\b.*)$/i;

/** What people work in, and seldom show as it is. */
const ofWork = /\.(?:xlsx?|xlsm|ods|csv|tsv|docx?|odt|rtf|pptx?|odp|zip|rar|7z|accdb|mdb|txt)$/i;

/** Names of texts that programs ask for at the root of a site, and of proofs of who owns it. */
const askedFor =
  /^(?:(?:app-)?ads|robots|security|humans|llms(?:-full)?|sellers|trust|keybase|favicon|readme|licen[cs]e)\.txt$|^(?:[a-z\d]{20,}|[\da-f-]{8,})\.txt$|verif|^(?:google|yandex|pinterest|baidu|bing|naver|facebook|indexnow|godaddy|mobilizon)[\w-]*\.txt$/i;

/** Whether a file below `files/` is surely none for readers, wherever it lies there: it is never published. */
export function isNeverPublished(file: string): boolean {
  return file.startsWith('files/') && kept.test(posix.basename(file));
}

/** Whether a file below `files/` is of a kind that people show only where a text leads to it. */
export function isOfWork(file: string): boolean {
  if (!file.startsWith('files/') || file.startsWith('files/.well-known/')) return false;
  const name = posix.basename(file);
  return ofWork.test(name) && !askedFor.test(name);
}
