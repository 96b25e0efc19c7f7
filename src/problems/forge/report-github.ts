import type { Problem } from '../describe.ts';
import { changedFirst, inRepository } from './place.ts';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** So many of a kind GitHub shows of one step; it drops the others without a word. */
const SHOWN = 10;

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * One GitHub Actions workflow command a line (`::error file=…,line=…::…`), which GitHub shows beside
 * the changed lines: as many of a kind as it shows, those of `changed` files first. `folder` is the
 * content folder as seen from the top of the repository.
 */
export function reportGithub(
  problems: readonly Problem[],
  folder: string,
  changed: ReadonlySet<string> = new Set(),
): string {
  const kinds = Map.groupBy(changedFirst(problems, changed), ({ severity }) => severity);
  const shown = new Set([...kinds.values()].flatMap((kind) => kind.slice(0, SHOWN)));
  return problems
    .filter((problem) => shown.has(problem))
    .map(({ file, line, column, rule, severity, message, fix }) => {
      const path = property(inRepository(file, folder));
      const place = `file=${path},line=${line},col=${column},title=${property(rule)}`;
      return `::${commands[severity]} ${place}::${data(`${message} ${fix}`)}`;
    })
    .join('\n');
}
