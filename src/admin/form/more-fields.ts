import type { FormGroup } from './shown-value.ts';

/** The group of a form that holds the fields that few stories need, so that a phone need not show them. */
export const MORE = 'more';

/** A form whose fields but those of `first` stand in the group of the others. */
export function withMore(form: FormGroup, first: ReadonlySet<string>): FormGroup {
  const fields = Object.entries(form);
  const isFirst = ([name]: readonly [string, unknown]): boolean => first.has(name);
  const others = fields.filter((field) => !isFirst(field));
  return { ...Object.fromEntries(fields.filter(isFirst)), [MORE]: Object.fromEntries(others) };
}

/** A form with all its fields side by side again. */
export function withoutMore({ [MORE]: more, ...form }: FormGroup): FormGroup {
  return { ...(more as FormGroup | undefined), ...form };
}
