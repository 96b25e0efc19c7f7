import type { FormGroup, FormValue } from './shown-value.ts';

/** A form as the package holds it: values by their path, such as `image.src` and `topics.0`. */
export type FlatForm = Record<string, unknown>;

const isNested = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** A form flattened. Empty lists and groups stay as they are. */
export function flatForm(form: FormGroup): FlatForm {
  const flat: [string, unknown][] = [];
  const put = (value: unknown, path: string): void => {
    if (!isNested(value)) flat.push([path, value]);
    else for (const [key, inner] of Object.entries(value)) put(inner, `${path}.${key}`);
  };
  for (const [key, value] of Object.entries(form)) put(value, key);
  return Object.fromEntries(flat);
}

const isNumber = (key: string): boolean => /^\d+$/.test(key);

/** What the paths of one key say, with the key taken off. */
function deepValue(inner: ReadonlyMap<string, unknown>): unknown {
  const groups = new Map<string, Map<string, unknown>>();
  for (const [path, value] of inner) {
    const [key, ...rest] = path.split('.') as [string, ...string[]];
    const group = groups.get(key) ?? new Map<string, unknown>();
    groups.set(key, group.set(rest.join('.'), value));
  }
  // A group's own value stands beside its fields: what is in the fields counts.
  const entries = [...groups]
    .filter(([key]) => key !== '')
    .map(([key, group]) => [key, deepValue(group)] as const);
  if (entries.length === 0) return inner.get('');
  if (entries.every(([key]) => isNumber(key)))
    return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  return Object.fromEntries(entries);
}

/** The form that was flattened. */
export function deepForm(flat: Readonly<FlatForm>): FormGroup {
  const value = deepValue(new Map(Object.entries(flat))) as FormValue;
  return typeof value === 'object' && value !== null ? (value as FormGroup) : {};
}
