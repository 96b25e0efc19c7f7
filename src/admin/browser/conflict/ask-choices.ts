import { clashLabel, clashText } from '../../form/clash-text.ts';
import type { ClashChoice, Clash } from '../../form/join-forms.ts';
import type { FormKind } from '../../form/text-form.ts';
import { askInDialog, element } from '../dialog.ts';
import { editorWords, spoken } from '../editor-words.ts';

/** One question: what each wrote, to choose from. */
function question(
  { canBeBoth, ...clash }: Clash,
  at: number,
  names: { label: string; theirs: string },
): HTMLFieldSetElement {
  const { admin } = { admin: editorWords() };
  const option = (value: ClashChoice, label: string, text?: string): HTMLLabelElement =>
    element(
      'label',
      {},
      [
        element('input', { type: 'radio', name: `clash-${at}`, value, required: true }),
        ` ${label}`,
        ...(text === undefined ? [] : [element('span', { textContent: text })]),
      ].map((part) => (typeof part === 'string' ? document.createTextNode(part) : part)),
    );
  const { conflict } = admin;
  return element('fieldset', {}, [
    element('legend', { textContent: names.label }),
    option('mine', conflict.mine, clashText(clash.mine, conflict)),
    option('theirs', names.theirs, clashText(clash.theirs, conflict)),
    ...(canBeBoth ? [option('both', conflict.both)] : []),
  ]);
}

/**
 * Shows what both wrote and lets the editor choose, clash by clash. Undefined where the editor does
 * not want to choose now. `name` is who else wrote, undefined where the git host does not say.
 */
export async function askChoices(
  clashes: readonly Clash[],
  kind: FormKind,
  name: string | undefined,
): Promise<ClashChoice[] | undefined> {
  const { conflict, body } = editorWords();
  const who = name ?? conflict.someone;
  const questions = clashes.map((clash, at) =>
    question(clash, at, {
      label: clashLabel(clash.path, kind.schema, spoken(), body),
      theirs: conflict.theirs(who),
    }),
  );
  const texts = [conflict.saved(who), conflict.ask].map((textContent) =>
    element('p', { textContent }),
  );
  const buttons = { ok: conflict.save, cancel: conflict.cancel };
  if (!(await askInDialog(conflict.title, [...texts, ...questions], buttons))) return undefined;
  return questions.map(
    (one) => one.querySelector<HTMLInputElement>('input:checked')!.value as ClashChoice,
  );
}
