import type { RemovedPartName } from '../../id/check/removed-parts.ts';

const removedParts: Readonly<Record<RemovedPartName, string>> = {
  script: 'a script',
  handler: 'commands that run when it is touched or loaded',
  'code-link': 'links that run code',
  html: 'text in HTML (foreignObject)',
  outside: 'references to what lies outside it',
  animation: 'animations that change a link',
  element: 'elements that browsers do not show',
  place: 'the place where it was taken',
  camera: 'data of the camera',
  description: 'descriptions and names',
  comment: 'comments',
  'editor-data': 'data and file names of the drawing program',
  preview: 'a small picture',
  tail: 'data after its end',
};

/** What is taken out of pictures before readers get them, as a list in a sentence. */
export const listOfParts = (parts: readonly RemovedPartName[]): string =>
  parts.map((part) => removedParts[part]).join(', ');
