/** A line that was meant to be a fence around the fields: its number from 1, and what it says. */
export interface BadFence {
  readonly line: number;
  readonly text: string;
}

/** Dashes of any kind that are not the three hyphens of a fence. */
const nearly = /^[ \t]*(?=[-—–]*[—–])[-—–]{1,4}[ \t]*$|^[ \t]*(?:--|-{4,5})[ \t]*$/;
const field = /^(?:title|judul|date|tanggal|section|rubrik)\s*:/im;
/** Fields never reach farther. */
const LAST = 60;

/** Lines among the fields at the start of a file that nearly are fences; none where it has no fields. */
export function findBadFences(text: string): BadFence[] {
  const lines = text.split('\n').slice(0, LAST);
  if (!field.test(lines.join('\n'))) return [];
  const faults: BadFence[] = [];
  let fences = 0;
  for (const [index, line] of lines.entries()) {
    const isBad = nearly.test(line);
    if (isBad) faults.push({ line: index + 1, text: line.trim() });
    if (isBad || /^---[ \t]*$/.test(line)) fences += 1;
    if (fences === 2) break;
  }
  return faults;
}
