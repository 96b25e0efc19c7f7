/**
 * What stands within quotation marks that enclose a whole value though the same marks stand inside it
 * (`"Lurah: "Air surut", kata dia"`, `'Jum'at kelabu'`), which YAML does not read. Undefined where the first
 * mark and the last belong to two quotations, so that readers are to see them (`"Ya" dan "tidak"`).
 */
export function withinMarks(value: string): string | undefined {
  const mark = value[0];
  if ((mark !== '"' && mark !== "'") || value.length < 3 || !value.endsWith(mark)) return undefined;
  const inner = value.slice(1, -1);
  if (!inner.includes(mark)) return undefined;
  let depth = 1;
  for (let at = inner.indexOf(mark); at !== -1; at = inner.indexOf(mark, at + 1)) {
    const before = at === 0 ? ' ' : inner[at - 1]!;
    const after = inner[at + 1] ?? ' ';
    // An apostrophe is no quotation mark.
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    depth += /[\s([“‘]/.test(before) && /\S/.test(after) ? 1 : -1;
    if (depth === 0) return undefined;
  }
  return depth === 1 ? inner.trim() : undefined;
}
