import { keyTree } from '../../schema/key-tree.ts';
import { articleSchema } from '../../schema/schemas.ts';
import type { WithdrawalParts } from '../parse/withdrawal/parts.ts';
import { isNo, readParts } from '../parse/withdrawal/parts.ts';

/**
 * What stands behind `withdrawn`, in whatever form it was written, as the reading of content takes it;
 * undefined for nothing and for a no. `zone` is the clock of times that name none.
 */
export function withdrawalParts(value: unknown, zone: string): WithdrawalParts | undefined {
  if (value === undefined || isNo(value)) return undefined;
  return readParts(value, keyTree(articleSchema(zone)).get('withdrawn')!.below!, zone).parts;
}
