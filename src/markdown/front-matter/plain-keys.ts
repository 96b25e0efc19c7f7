/** Signs of a comment, of bold letters or of a list, with which a line at the margin begins. */
const any = /^(?:\/\/|<!--|\*\*|- )/m;

const boldKey = /^\*\*([A-Za-z_]\w*)(?:[ \t]*:[ \t]*\*\*|\*\*[ \t]*:)(?=[ \t]|$)/;
const listedKey = /^- ([A-Za-z_]\w*)[ \t]*:(?=[ \t]|$)/;

/**
 * Makes keys and comments at the margin those of YAML, where people wrote them as in a text or a program:
 * `**title:**`, `- title:` before each key, `// …`, `<!-- … -->`. Lines and the columns of values stay.
 */
export function withPlainKeys(yaml: string): string {
  if (!any.test(yaml)) return yaml;
  const lines = withComments(yaml.split('\n')).map((line) =>
    line.replace(boldKey, (all, key: string) => `${key}:`.padEnd(all.length)),
  );
  return (areListed(lines) ? lines.map(withoutDash) : lines).join('\n');
}

function withComments(lines: readonly string[]): string[] {
  let isInside = false;
  return lines.map((line, at) => {
    if (isInside) {
      isInside = !line.includes('-->');
      return line === '' ? line : `#${line.slice(1)}`;
    }
    if (line.startsWith('//')) return `# ${line.slice(2)}`;
    if (!line.startsWith('<!--')) return line;
    isInside = !line.includes('-->');
    // One that nothing closes would swallow all fields below it.
    if (isInside && !lines.slice(at).some((other) => other.includes('-->'))) isInside = false;
    return `#${line.slice(1)}`;
  });
}

/** Whether each line at the margin is a field of a story with a dash before it, and none is there twice. */
function areListed(lines: readonly string[]): boolean {
  const outer = lines.filter((line) => /^[^\s#]/.test(line));
  const keys = outer.map((line) => listedKey.exec(line)?.[1]?.toLowerCase());
  const isStory = keys.includes('title') || keys.includes('judul');
  return isStory && !keys.includes(undefined) && new Set(keys).size === keys.length;
}

function withoutDash(line: string): string {
  return line.replace(listedKey, (all, key: string) => `${key}:`.padEnd(all.length));
}
