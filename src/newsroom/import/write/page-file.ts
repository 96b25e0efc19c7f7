import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../lib/slug.ts';
import { timeAttribute } from '../../../lib/time/machine.ts';
import { idForm } from '../../../schema/values/address.ts';
import type { PreparedStory } from '../prepare/prepared-story.ts';
import type { Story } from '../story/story.ts';
import { originKey } from './existing.ts';
import { articleText } from './front-matter-text.ts';
import type { ImportRun } from './import-run.ts';
import { sitePathOf } from './place-story.ts';

/** Writes a page of the old site to `pages/<slug>.md`; one that exists and was not made so stays. */
export function writePage(run: ImportRun, story: Story, prepared: PreparedStory): void {
  const { content, site } = run.options;
  const key = originKey(story.from, story.id);
  const known = run.ledger.get(key);
  const file = known?.file ?? freeFile(run, story, prepared.title);
  const text = articleText(
    {
      title: prepared.title,
      description: prepared.standfirst,
      date: story.date && timeAttribute(story.date, site.zone),
      updated: story.updated && timeAttribute(story.updated, site.zone),
      menu: 'none',
      draft: story.draft,
    },
    prepared.body,
  );
  const path = join(content, file);
  const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (old === text) run.outcome.kept.push(file);
  else if (old === undefined) run.write(file, text, 'created');
  else if (known !== undefined && known.digest === digestOf(old)) run.write(file, text, 'updated');
  else {
    run.outcome.kept.push(file);
    prepared.notes.push({ rule: 'edited-kept' });
  }
  if (old === undefined || known?.digest === digestOf(old))
    run.ledger.set(key, { file, digest: digestOf(text) });
  record(run, story, prepared, file);
}

/** The name of a page's file: its own, with a number where a page of the newsroom has it. */
function freeFile(run: ImportRun, story: Story, title: string): string {
  const given = story.slug?.toLowerCase() ?? '';
  const wanted = idForm.test(given)
    ? given
    : slugOf(story.slug ?? '') || slugOf(title) || `halaman-${slugOf(story.id)}`;
  const mine = new Set([...run.ledger.values()].map(({ file }) => file));
  const sections = new Set(run.options.site.sections.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const file = `pages/${slug}.md`;
    if (!sections.has(slug) && !mine.has(file) && !existsSync(join(run.options.content, file)))
      return file;
  }
}

function record(run: ImportRun, story: Story, prepared: PreparedStory, file: string): void {
  for (const note of prepared.notes) run.note(file, note);
  for (const { text, line, reasons } of prepared.removed) {
    run.outcome.removed.push({ file, line, text, reasons });
    run.note(file, { rule: 'spam-removed', line, values: { text: text.slice(0, 80) } });
  }
  const old = sitePathOf(story.url);
  const path = `/${file.slice('pages/'.length, -'.md'.length)}/`;
  run.takePath(path);
  if (old === undefined || old === path || story.draft) return;
  run.outcome.addresses.push([old, path]);
  run.note(file, { rule: 'page-address', values: { old, path } });
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
