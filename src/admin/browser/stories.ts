import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import type { DeskData } from '../config/desk-data.ts';
import type { TextKind } from '../form/text-form.ts';
import type { Writing } from '../form/written-value.ts';

/** What stories are read, written and checked with. */
export interface Stories {
  readonly desk: DeskData;
  readonly writing: Writing;
  readonly meaning: TextKind['meaning'];
}

/** An entry of the package. */
export type EditedEntry = CustomPreviewTemplateProps['entry'];
