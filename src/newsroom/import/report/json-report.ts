import type { ImportProblem } from './describe-notes.ts';
import type { ImportOutcome } from './outcome.ts';

/** What `--json` prints and `report.json` holds: one JSON object, a piece of text at a time. */
export function* jsonReport(
  { created, updated, kept, removed, units }: ImportOutcome,
  problems: Iterable<Iterable<ImportProblem>>,
): Generator<string> {
  const sorted = Array.from(units.byFile(), ([file, counts]) => ({ file, ...counts }));
  const lists = { created, updated, kept, removed, problems: flat(problems), sorted };
  let before = '{\n';
  for (const [name, values] of Object.entries<Iterable<unknown>>(lists)) {
    yield `${before}"${name}": [`;
    let comma = '\n';
    for (const value of values) {
      yield comma + JSON.stringify(value);
      comma = ',\n';
    }
    yield comma === '\n' ? ']' : '\n]';
    before = ',\n';
  }
  yield '\n}\n';
}

function* flat<T>(lists: Iterable<Iterable<T>>): Generator<T> {
  for (const list of lists) yield* list;
}
