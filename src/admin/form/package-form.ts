import { AS_READ } from './fields-of-form.ts';
import { keptText, textKept } from './kept-text.ts';
import { withMore, withoutMore } from './more-fields.ts';
import type { FormGroup } from './shown-value.ts';

/**
 * A form as the package holds it: the file that was read stands where nobody trims it, and fields that
 * few need in a group of their own, where `first` says which are the others.
 */
export function packageForm(form: FormGroup, first: ReadonlySet<string> | undefined): FormGroup {
  const text = form[AS_READ];
  const kept = typeof text === 'string' ? { ...form, [AS_READ]: keptText(text) } : form;
  return first === undefined ? kept : withMore(kept, first);
}

/** A form that the package holds as it was filled from its file. */
export function ownForm(form: FormGroup): FormGroup {
  const { [AS_READ]: kept, ...fields } = withoutMore(form);
  const text = textKept(kept);
  return text === undefined ? fields : { ...fields, [AS_READ]: text };
}
