import { bodyAsRead } from './body-as-read.ts';

/** Reads the Markdown of a story of this run's content. */
export const storyMarkdown = (entry: { file: string; digest: string }): string =>
  bodyAsRead(entry).markdown;
