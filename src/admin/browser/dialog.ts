const STYLE = `
.warta-dialog { box-sizing: border-box; width: min(40rem, 100vw - 1rem); max-width: none;
  max-height: 94dvh; padding: 1rem;
  border: 1px solid #767676; border-radius: .5rem; font: 1rem/1.5 system-ui, sans-serif;
  background: Canvas; color: CanvasText; overflow: auto; }
.warta-dialog::backdrop { background: rgb(0 0 0 / .5); }
.warta-dialog p { margin: 0 0 .75rem; }
.warta-dialog h3 { font-size: 1rem; line-height: 1.3; margin: 1rem 0 .25rem; }
.warta-dialog h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem; }
.warta-dialog fieldset { margin: 1rem 0; padding: .5rem .75rem; border: 1px solid #767676; border-radius: .25rem; }
.warta-dialog legend { font-weight: bold; }
.warta-dialog label { display: block; padding: .5rem 0; }
.warta-dialog label span { display: block; white-space: pre-wrap; overflow-wrap: anywhere;
  border-inline-start: 3px solid #767676; padding-inline-start: .5rem; }
.warta-dialog ol, .warta-dialog ul { margin: .5rem 0; padding: 0; list-style: none; }
.warta-dialog li { display: flex; gap: .25rem; align-items: center; padding: .25rem 0;
  border-block-end: 1px solid #767676; }
.warta-dialog li span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.warta-dialog ol li { flex-wrap: wrap; justify-content: end; }
.warta-dialog ol li span { flex-basis: 100%; }
.warta-dialog li button { min-width: 44px; padding: .25rem; }
.warta-dialog svg { display: block; margin: auto; width: 24px; height: 24px; fill: currentColor; }
.warta-dialog .alert { font-weight: bold; }
.warta-dialog .alert:empty { display: none; }
.warta-dialog .actions { display: flex; flex-wrap: wrap; gap: .5rem; justify-content: end; position: sticky;
  bottom: -1rem; background: Canvas; padding-block: .5rem; }
.warta-dialog button { font: inherit; min-height: 44px; padding: .25rem 1rem; border: 1px solid #767676;
  border-radius: .25rem; background: ButtonFace; color: ButtonText; }
.warta-dialog button:disabled { opacity: .4; }
`;

/** How many dialogs there were, for their names. */
let count = 0;

/** An element with its text and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  fields: Partial<HTMLElementTagNameMap[K]> = {},
  inner: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), fields);
  made.append(...inner);
  return made;
}

/** Shows a dialog of ours, over all that is on the page; it goes once it is closed. */
export function openDialog(title: string, inner: readonly Node[]): HTMLDialogElement {
  const heading = element('h2', { textContent: title, id: `warta-dialog-${(count += 1)}` });
  const style = element('style', { textContent: STYLE });
  const form = element('form', { method: 'dialog' }, [heading, ...inner]);
  const dialog = element('dialog', { className: 'warta-dialog' }, [style, form]);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Asks the editor something and waits. True for `ok`, which can be pressed once everything that is
 * required in `inner` is filled in; false for `cancel` and where the dialog is closed.
 */
export function askInDialog(
  title: string,
  inner: readonly Node[],
  { ok, cancel }: { readonly ok: string; readonly cancel?: string },
): Promise<boolean> {
  const actions = element('div', { className: 'actions' }, [
    ...(cancel === undefined
      ? []
      : [element('button', { textContent: cancel, value: '', formNoValidate: true })]),
    element('button', { textContent: ok, value: 'ok' }),
  ]);
  const dialog = openDialog(title, [...inner, actions]);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'ok'));
  });
}
