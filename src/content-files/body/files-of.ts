import type { BodyFacts } from './scan-body.ts';
import { resolveReference } from './resolve-reference.ts';

/** The files of the content folder that the text of `file` shows or links, each once. */
export function filesOf(
  file: string,
  { references }: BodyFacts,
): { pictures: string[]; documents: string[] } {
  const [pictures, documents] = [new Set<string>(), new Set<string>()];
  for (const { src, picture } of references) {
    const target = resolveReference(file, src, picture !== undefined);
    if (target !== undefined) (picture ? pictures : documents).add(target);
  }
  return { pictures: [...pictures], documents: [...documents] };
}
