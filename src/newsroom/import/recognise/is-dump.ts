/** Comments and blanks before the first statement; tools write whole paragraphs of them. */
const lead = /(?:\s+|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*(?!!)[\s\S]*?(?:\*\/|$))+/y;
/** A comment for certain versions of MySQL holds a statement. */
const version = /\/\*!\d*\s*/y;
const statement =
  /(?:SET\s+(?:NAMES\b|@|(?:SESSION\s+|GLOBAL\s+)?\w+\s*=|CHARACTER\s)|(?:DROP|CREATE)\s+(?:TEMPORARY\s+)?(?:TABLE|DATABASE|SCHEMA)\b|(?:INSERT|REPLACE)\s+(?:IGNORE\s+|DELAYED\s+)?INTO\s+[`"\w]|LOCK\s+TABLES\b|USE\s+`|(?:START|BEGIN)\s+TRANSACTION\b|ALTER\s+(?:TABLE|DATABASE)\b|DELIMITER\s|PRAGMA\s|BEGIN\s*;)/iy;
/** What tools call themselves above a dump in which no statement has come yet. */
const title =
  /^\s*(?:--|#|\/\*)[^\n]*(?:\bSQL\b.*\bdump|\bdump\b.*\bSQL|MySQL (?:dump|database backup)|MariaDB dump|database dump)/im;

/** What tools say to whoever runs them; it lands in the file where all that they say is sent there. */
const murmur =
  /^(?:(?:(?:mysqldump|mariadb-dump|mysql|Warning|Deprecated)\b(?!\s*--)[^\n]*\n|[ \t\r]*\n)*)(?:Enter password:[ \t]*\n?)?/i;

/** The beginning of a dump without what its tool says before; lines stay lines. */
export function withoutMurmur(start: string): string {
  return start.replace(murmur, (said) => said.replace(/[^\n]/g, ''));
}

/** Whether a text is a dump of a database: SQL, after comments at most. */
export function isDump(start: string): boolean {
  const text = withoutMurmur(start);
  let at = after(lead, text, 0);
  at = after(lead, text, after(version, text, at));
  statement.lastIndex = at;
  return statement.test(text) || (at > 0 && title.test(text.slice(0, 2000)));
}

function after(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}
