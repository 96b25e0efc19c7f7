/**
 * The reader's settings: attributes of the root element, which the style sheets and the other
 * comforts read, remembered where storage allows. The script in the head sets them before anything
 * is painted; an empty value is the standard one and leaves no trace.
 */
const root = document.documentElement;

/** A setting's value, empty when it stands as it came. */
export const setting = (name: string): string => root.dataset[name] ?? '';

/** After the next frame: what a tap shows at once is painted before the work it asks for begins. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Remembers a setting and sets it once the control that was tapped is painted: laying a long article
 * out anew takes a cheap phone several frames.
 */
export async function changeSetting(name: string, value: string): Promise<void> {
  try {
    if (value === '') localStorage.removeItem(`warta:${name}`);
    else localStorage.setItem(`warta:${name}`, value);
  } catch {
    // Storage is denied: the choice holds for this page.
  }
  await nextPaint();
  if (value === '') delete root.dataset[name];
  else root.dataset[name] = value;
}
