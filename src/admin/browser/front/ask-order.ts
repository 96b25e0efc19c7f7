import { askInDialog, element } from '../dialog.ts';
import { editorWords } from '../editor-words.ts';

/** Shows two orders, by their headlines, and lets the editor choose; undefined where that is put off. */
export async function askOrder(
  mine: readonly string[],
  theirs: readonly string[],
): Promise<'mine' | 'theirs' | undefined> {
  const { front, conflict } = editorWords();
  const option = (value: string, label: string, titles: readonly string[]): HTMLElement => {
    const radio = element('input', { type: 'radio', name: 'order', value, required: true });
    const lines = titles.map((title, at) => `${at + 1}. ${title}`).join('\n');
    const order = element('span', { textContent: lines || front.nobody });
    return element('label', {}, [radio, document.createTextNode(` ${label}`), order]);
  };
  const choice = element('fieldset', {}, [
    element('legend', { textContent: front.open }),
    option('mine', front.mine, mine),
    option('theirs', front.theirs, theirs),
  ]);
  const how = element('p', { textContent: front.changedHow });
  const buttons = { ok: conflict.save, cancel: conflict.cancel };
  if (!(await askInDialog(front.changed, [how, choice], buttons))) return undefined;
  const { value } = choice.querySelector<HTMLInputElement>('input:checked')!;
  return value as 'mine' | 'theirs';
}
