import { expect, test } from 'vitest';
import { withSeenCommit } from '../../../../src/admin/browser/conflict/with-seen-commit.ts';

test('what is changed is told with the commit that was seen, what is new without', () => {
  const [fresh, changed, moved] = [
    { action: 'create', file_path: 'baru.md' },
    { action: 'update', file_path: 'a.md' },
    { action: 'move', file_path: 'c.md', previous_path: 'b.md' },
  ];
  expect(withSeenCommit([fresh!, changed!, moved!], 'abc')).toEqual([
    fresh,
    { ...changed, last_commit_id: 'abc' },
    { ...moved, last_commit_id: 'abc' },
  ]);
});
