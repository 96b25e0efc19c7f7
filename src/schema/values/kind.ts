import type { z } from 'zod';

/** What kind of value a field takes, as a form shows it. */
export type ValueKind =
  | { readonly is: 'text' | 'time' | 'yes-no' }
  /** The name of a picture beside the file. */
  | { readonly is: 'picture' }
  /** The id of something that the newsroom keeps. */
  | { readonly is: 'id'; readonly of: 'section' | 'author' }
  | {
      readonly is: 'choice';
      readonly choices: readonly string[];
      /** Other words for the choices, by which people know them. */
      readonly synonyms: Readonly<Record<string, string>>;
    }
  | { readonly is: 'number'; readonly from: number; readonly to: number }
  | { readonly is: 'list'; readonly of: z.ZodType }
  | { readonly is: 'group'; readonly shape: Readonly<Record<string, z.ZodType>> };

/** The parts of zod's definitions that lead inwards. */
interface Definition {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

/** Says what a value is that code reads, for zod sees no more than the code. */
export function withKind<T extends z.ZodType>(schema: T, kind: ValueKind): T {
  return schema.meta({ kind });
}

function saidKind(schema: z.ZodType): ValueKind | undefined {
  const said = schema.meta()?.['kind'] as ValueKind | undefined;
  if (said !== undefined) return said;
  const { shape, element, innerType, out, in: input } = schema.def as unknown as Definition;
  if (shape !== undefined) return { is: 'group', shape };
  if (element !== undefined) return { is: 'list', of: element };
  for (const inner of [innerType, out, input]) {
    const kind = inner && saidKind(inner);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** What kind of value a schema reads; what says nothing else is text. */
export function kindOf(schema: z.ZodType): ValueKind {
  return saidKind(schema) ?? { is: 'text' };
}

/** The fields of a schema that is a group; none of any other. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const kind = kindOf(schema);
  return kind.is === 'group' ? kind.shape : {};
}
