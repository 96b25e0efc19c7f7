import './own-temporary.ts';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Two builds in one project refuse each other and share what they remember, so every worker builds in
// a copy of its own, in which its next file finds the theme compiled.
const project = join(tmpdir(), 'project');
process.env['PROJECT_OF_TESTS'] = project;
if (!existsSync(project)) {
  const { copyProjectTo } = await import('./project-copy.ts');
  copyProjectTo(project);
}
