/** Programs, tables and data are plain text too, but no articles. */
export function isData(text: string): boolean {
  const head = text.slice(0, 4096);
  if (/^(?:<\?php|#!|---\r?\n[\w-]+:|[[{]\s*["[{\]}]|\{\s*\\rtf)/.test(head)) return true;
  if (/^(?:CREATE TABLE|INSERT INTO|SET NAMES)\b/im.test(head)) return true;
  return isTable(head);
}

/** The first lines have the same number of commas, semicolons or tabs, and hardly a space. */
function isTable(head: string): boolean {
  // What stands in quotes is one cell, whatever signs and lines it holds.
  const lines = head
    .replaceAll(/"[^"]*"/g, '""')
    .split('\n')
    .slice(0, 5)
    .filter((line) => line.trim() !== '');
  if (/^\uFEFF?""(?:[,;\t]"")+\s*$/.test(lines[0] ?? '')) return true;
  if (lines.length < 3) return false;
  return [',', ';', '\t'].some((sign) => {
    const counts = new Set(lines.map((line) => line.split(sign).length));
    return counts.size === 1 && !counts.has(1) && !lines.some((line) => line.includes(`${sign} `));
  });
}
