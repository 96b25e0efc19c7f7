import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import { articleSchema } from '../../schema/schemas.ts';
import { wordsIn } from '../../words/words-in.ts';
import { ownForm } from '../form/package-form.ts';
import type { FormGroup } from '../form/shown-value.ts';
import { NotWritable } from '../form/fields-of-form.ts';
import { newEntryLink } from '../preview/new-entry.ts';
import { notesPanel } from '../preview/notes-panel.ts';
import { storyPage } from '../preview/story-page.ts';
import { previewStyle } from '../preview/style.ts';
import type { WrittenStory } from '../preview/written-story.ts';
import { writtenStory } from '../preview/written-story.ts';
import type { EditedEntry, Stories } from './stories.ts';
import { drawIn, lookAgain, shownPicture } from './preview-frame.ts';

/** What a form holds now, as it would be written; undefined where it cannot be. */
export function storyOf(
  entry: EditedEntry,
  { desk, writing, meaning }: Stories,
): WrittenStory | undefined {
  const { data, path } = entry.toJS() as unknown as { data: FormGroup; path: string };
  const kind = { schema: articleSchema(desk.zone), meaning };
  try {
    return writtenStory(ownForm(data), path, {
      kind,
      writing,
      desk,
      now: new Date().toISOString(),
    });
  } catch (error) {
    if (error instanceof NotWritable) return undefined;
    throw error;
  }
}

/** Shows a story as readers will see it, below what the check says of it. */
export function drawStory(
  props: CustomPreviewTemplateProps,
  stories: Stories,
  isCurrent: () => boolean,
): void {
  const { desk } = stories;
  const { admin } = wordsIn(desk.language);
  const { language } = desk;
  const look = { style: previewStyle(desk.look), language, title: admin.story };
  const story = storyOf(props.entry, stories);
  if (story === undefined) {
    drawIn(props.document, `<p class="checks">${admin.notWritable}</p>`, look);
    return;
  }
  const { path } = props.entry.toJS() as unknown as { path: string };
  const place = { desk, path, now: new Date().toISOString() };
  const entry = newEntryLink(story.fields, place, admin.live);
  let isWaiting = false;
  const address = (name: string): string | undefined => {
    const found = story.addresses.get(name) ?? props.getAsset(name)?.url;
    return found?.startsWith('blob:') ? found : undefined;
  };
  const show = (): void => {
    if (!isCurrent()) return;
    isWaiting = false;
    const picture = (name: string) => {
      const at = address(name);
      isWaiting ||= at === undefined && props.getAsset(name) !== undefined;
      return at === undefined ? undefined : shownPicture(at, show);
    };
    const page = storyPage(story.fields, { desk, body: story.body, picture });
    const panel = notesPanel(story.notes, story.fields.draft === true, admin.checks);
    drawIn(props.document, panel + entry + page, look);
  };
  show();
  if (isWaiting)
    lookAgain(() => {
      show();
      return !isWaiting;
    });
}
