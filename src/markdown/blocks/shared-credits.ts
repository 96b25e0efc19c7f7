/** What a credit begins with, `Foto:`, and who is named after it. */
const LABEL = /^(\p{L}[\p{L} ]{0,30}:)\s*(.*)$/su;

/** Numbers from 1 in order, three and more in a row as from and to: `1–4, 6`. */
function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to - from > 1 ? '–' : ', '}${to}`))
    .join(', ');
}

/**
 * The credits of a set of pictures as one line, each said once with the numbers of its pictures, without
 * them where one is for all: `Foto: A (1–4); B (5); Grafis: C (6)`. Credits are Markdown, '' where a picture
 * has none. Undefined where no two pictures share one, so that nothing would be gained.
 */
export function sharedCredits(credits: readonly string[]): string | undefined {
  const numbers = new Map<string, number[]>();
  for (const [at, written] of credits.entries()) {
    const credit = written.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
    if (credit === '') continue;
    const all = numbers.get(credit) ?? [];
    all.push(at + 1);
    numbers.set(credit, all);
  }
  const given = [...numbers.values()];
  if (!given.some((all) => all.length > 1)) return undefined;
  const isForAll = given.length === 1 && given[0]!.length === credits.length;
  let before = '';
  const parts = Array.from(numbers, ([credit, all]) => {
    const [, label = '', name = credit] = LABEL.exec(credit) ?? [];
    const said = label === before || label === '' ? name : `${label} ${name}`;
    before = label;
    return isForAll ? said : `${said} (${ranges(all)})`;
  });
  return parts.join('; ');
}
