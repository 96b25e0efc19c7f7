import { tellAges } from './ages.ts';
import { askBreaking } from './ask-breaking.ts';

/**
 * Keeps a page with the hour: how long ago things were, in the words `ages`, and the urgent line, which
 * the code that `load` fetches shows.
 */
export function keepTime(ages: readonly string[], load: Parameters<typeof askBreaking>[0]): void {
  askBreaking(load, tellAges(ages));
}
