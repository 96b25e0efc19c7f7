import type { PublishTarget } from '../../schema/entries.ts';
import { BadSetting } from '../../newsroom/terminal/refusals.ts';

/** The host of that name, or the first. Throws `BadSetting` for a name that none has. */
export function chooseTarget(
  targets: readonly PublishTarget[],
  name: string | undefined,
): PublishTarget | undefined {
  if (name === undefined) return targets[0];
  const target = targets.find((one) => one.name === name);
  if (!target)
    throw new BadSetting(
      '--to',
      name,
      targets.map((one) => one.name),
    );
  return target;
}
