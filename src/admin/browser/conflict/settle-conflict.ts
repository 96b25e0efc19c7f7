import { deepForm, flatForm } from '../../form/flat-form.ts';
import type { ClashChoice, Clash } from '../../form/join-forms.ts';
import { joinForms } from '../../form/join-forms.ts';
import { ownForm, packageForm } from '../../form/package-form.ts';
import { askChoices } from './ask-choices.ts';
import { knownKind } from './known-kinds.ts';
import type { PackageConflict, PackageDraft } from './package-parts.ts';
import { ONLY } from './package-parts.ts';

/** What the package hears where the editor does not want to choose: saving ends, and nothing is said. */
const STOPPED = 'save_stopped';

/**
 * Joins a form that is about to be saved with what another has saved meanwhile. What only one of both
 * changed is joined; where both changed the same, the editor chooses. Gives back the conflict where it
 * cannot be joined, for the package to ask: the file is gone, or of no kind of ours. Throws where the
 * editor does not choose.
 */
export async function settleConflict(
  draft: PackageDraft,
  found: PackageConflict,
): Promise<PackageConflict | undefined> {
  const known = knownKind(draft.collectionFile?.format ?? draft.collection.format);
  const { entry } = found;
  if (known === undefined || entry === undefined) return found;
  const { kind, first } = known;
  const saved = entry.locales[ONLY]?.content;
  const before = draft.originalEntry.locales[ONLY]?.content;
  const values = draft.currentValues[ONLY];
  if (saved === undefined || before === undefined || values === undefined) return found;

  const versions = {
    base: ownForm(deepForm(before)),
    mine: ownForm(deepForm(values)),
    theirs: ownForm(deepForm(saved)),
  };
  const clashes: Clash[] = [];
  joinForms(versions, kind, (clash) => {
    clashes.push(clash);
    return 'mine';
  });
  let choices: ClashChoice[] | undefined = [];
  if (clashes.length > 0) {
    const { name, login } = entry.commitAuthor ?? {};
    choices = await askChoices(clashes, kind, name ?? login);
    if (choices === undefined) throw new Error(STOPPED);
  }
  const joined = flatForm(
    packageForm(
      joinForms(versions, kind, () => choices.shift()!),
      first,
    ),
  );

  // The form is one of the file as it is now, and what is in it is joined.
  for (const key of Object.keys(values))
    if (!Object.hasOwn(joined, key)) Reflect.deleteProperty(values, key);
  Object.assign(values, joined);
  // The package keeps it from being set, without a word.
  Object.defineProperty(draft, 'originalEntry', {
    value: entry,
    writable: true,
    enumerable: true,
    configurable: true,
  });
  draft.originalValues[ONLY] = { ...saved };
  return undefined;
}
