import type { PackageDraft } from '../conflict/package-parts.ts';

/** What holds the form that is open; null and undefined where none is. */
interface FormHolder {
  readonly current: PackageDraft | null | undefined;
}

let holder: FormHolder | undefined;

/** Called by the package when it shows forms; gives back what it was given. */
export function holdForm<Holder extends FormHolder>(given: Holder): Holder {
  holder = given;
  return given;
}

/** The form that is open. */
export const openForm = (): PackageDraft | undefined => holder?.current ?? undefined;
