import article from './article.css?inline';
import headlineFace from '../../styles/headline-face/headline.woff2?url&no-inline';
import { lookStyle } from '../../styles/look.ts';
import type { DeskData } from '../config/desk-data.ts';

/** The style of the preview: that of a story's page, in the newsroom's look, and of the notes above. */
export const previewStyle = (look: DeskData['look']): string =>
  `${lookStyle(look, headlineFace)}${article}`;
