/** Endings of programs by which hosts know them; PHP's also with any number: `.php82`. */
const PHP = ['php', 'php3', 'php4', 'php5', 'php6', 'php7', 'php8'];
const OTHERS = [
  ...['phps', 'phtml', 'phtm', 'pht', 'phar', 'shtml', 'shtm', 'stm', 'cgi', 'fcgi'],
  ...['asp', 'aspx', 'jsp', 'jspx', 'cfm', 'cfml'],
];
/** Also what people write into the names of documents: `Pledoi.Ahmad.SH.pdf`. */
const SHORT = ['pl', 'py', 'rb', 'sh', 'lua'];

/**
 * A name of a program, in small letters: Apache looks at every ending of `foto.php.jpg`, and takes
 * `a.php.` and `a.php/x` for `a.php`. The short endings count at the end only; within a name the
 * handler keeps them from running.
 */
const PROGRAM = [
  `\\.(?:php\\d*|${OTHERS.join('|')})\\s*(?:[./]|$)`,
  `\\.(?:${SHORT.join('|')})[.\\s]*(?:/|$)`,
].join('|');

/** What begins with a dot is a host's own, but what certificates are proved with. */
const HIDDEN = '(?:^|/)\\.(?!well-known/)';

/**
 * That no program runs, whatever its name and however the host has programs run. Everything is for
 * the handler of plain files, which comes before a host's `AddHandler`, `AddType` and `FilesMatch`;
 * `Files` too, for in a list of the host's it comes last. What a host adds to endings is taken away.
 */
export function noPrograms(): string {
  const endings = [...PHP, ...OTHERS, ...SHORT].map((ending) => `.${ending}`).join(' ');
  return [
    'SetHandler default-handler\n<Files "*">\nSetHandler default-handler\n</Files>\n',
    '<IfModule mod_mime.c>\n',
    `RemoveHandler ${endings} .html\nRemoveType ${endings}\nRemoveOutputFilter ${endings} .html\n`,
    '</IfModule>\n',
  ].join('');
}

/** The two rules below without mod_rewrite: what is hidden is not found, no program is shown. */
export const plainProtection = {
  hidden: `RedirectMatch 404 "${HIDDEN.replace('(?:^|/)', '/')}"\n`,
  programs: `RedirectMatch 403 "(?i)${PROGRAM}"\n`,
};

/** Rules of mod_rewrite: what is hidden is not found. They stand before all others. */
export const hiddenRule = `RewriteRule "${HIDDEN}" - [R=404,L]\n`;

/**
 * Rules of mod_rewrite: a program that lies there is neither run nor shown, even where the host's
 * own lines for addresses (`Location`, `If`) come after these, and on OpenLiteSpeed, which reads
 * nothing else of a `.htaccess`. They stand after those for old addresses, many of which were programs.
 */
export const programRule = `RewriteCond %{REQUEST_FILENAME} -f\nRewriteRule "${PROGRAM}" - [NC,F]\n`;
