import type { SafeHtml } from '../../../lib/safe-html.ts';
import { html } from '../../../lib/safe-html.ts';
import { formatTime } from '../../../lib/time/format.ts';
import type { ProofStory } from '../proof/proof.ts';
import { changeList, entry } from './entry.ts';
import { facts } from './frame.ts';
import type { ReportWriting } from './writing.ts';
import { kindOf } from './writing.ts';

/** A story in a report. */
export function storyEntry(story: ProofStory, writing: ReportWriting): SafeHtml {
  const { words, reckoning, number, pictureOf } = writing;
  const { withdrawn, url, visits, byline } = story;
  const state =
    withdrawn &&
    (withdrawn.time === undefined
      ? words.noTime
      : words.withdrawnAt(formatTime(withdrawn.time, reckoning)));
  const content = facts([
    [words.address, html`<a href="${url}">${url}</a>`],
    [words.kind, kindOf(story, writing)],
    [words.client, story.client],
    [words.section, story.section],
    [words.byline, withdrawn ? undefined : byline.join(', ') || words.newsroom],
    [words.published, formatTime(story.published, reckoning)],
    [words.withdrawn, state && html`<b>${state}</b>`],
    [words.reason, withdrawn?.reason],
    [words.changes, withdrawn ? undefined : changeList(story.changes, writing)],
    [words.visits, visits === undefined ? undefined : number.format(visits)],
    [words.digest, html`<code>${story.page.digest}</code> <small>pages/${story.page.file}</small>`],
  ]);
  return entry([story.number, story.headline ?? words.withdrawnHeadline], content, [
    pictureOf(story.number),
    words.picture(url),
  ]);
}
