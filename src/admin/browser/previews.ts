import CMS from '@sveltia/cms';
import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import type { Stories } from './stories.ts';

/** The code of checks and preview, loaded when a story is first opened: lists need none of it. */
export const storyCode = () => import('./draw-story.ts');

/** Registers the preview of stories for the collections of `names`. */
export function registerPreviews(names: readonly string[], stories: Stories): void {
  const current = new WeakMap<Document, CustomPreviewTemplateProps>();
  // What the package draws with empties the page at first, so ours follows; nothing is left to it.
  const template = (props: CustomPreviewTemplateProps): null => {
    current.set(props.document, props);
    const isCurrent = (): boolean =>
      props.document.defaultView !== null && current.get(props.document) === props;
    setTimeout(async () => {
      const { drawStory } = await storyCode();
      if (isCurrent()) drawStory(props, stories, isCurrent);
    });
    return null;
  };
  for (const name of names) CMS.registerPreviewTemplate(name, template);
}
