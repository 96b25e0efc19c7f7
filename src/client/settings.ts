/**
 * The reader's settings: attributes of the root element, which the style sheets and the other
 * comforts read, remembered where storage allows. The script in the head sets them before anything
 * is painted; an empty value is the standard one and leaves no trace.
 */
const root = document.documentElement;

/** A setting's value, empty when it stands as it came. */
export const setting = (name: string): string => root.dataset[name] ?? '';

/** Sets a setting and remembers it. */
export function changeSetting(name: string, value: string): void {
  if (value === '') delete root.dataset[name];
  else root.dataset[name] = value;
  try {
    if (value === '') localStorage.removeItem(`warta:${name}`);
    else localStorage.setItem(`warta:${name}`, value);
  } catch {
    // Storage is denied: the choice holds for this page.
  }
}
