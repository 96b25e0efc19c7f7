import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Journal } from '../../../../../src/newsroom/import/report/journal.ts';
import { contentFolder, filesIn, fixtures } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

const habits = join(fixtures, 'wxr/kebiasaan.xml');

/** A content folder in which an import noted that it writes these files, and was killed. */
function killed(content: string, files: Iterable<string>): string {
  const journal = new Journal(content, habits, false);
  for (const file of files) journal.writes(file, 'created');
  return content;
}

test('what an import wrote that was killed counts as made by the one that goes on', async () => {
  const content = contentFolder({ site: false });
  const whole = await runImport(content, habits);
  const resumed = await runImport(killed(content, whole.created), habits);
  expect([...resumed.created].toSorted()).toEqual([...whole.created].toSorted());
  expect([...resumed.kept]).toEqual([]);
  expect([...resumed.notes]).toEqual([...whole.notes]);
  // It ended: the next one changes nothing, and says so.
  const again = await runImport(content, habits);
  expect([...again.created]).toEqual([]);
});

test('what it only noted before it was killed is written, and counts once', async () => {
  const whole = await runImport(contentFolder({ site: false }), habits);
  const content = killed(contentFolder({ site: false }), whole.created);
  const resumed = await runImport(content, habits);
  expect([...resumed.created]).toEqual([...whole.created]);
  expect(Object.keys(filesIn(content))).not.toEqual([]);
});
