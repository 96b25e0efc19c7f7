import mdn from '@mdn/browser-compat-data' with { type: 'json' };
import { compatData } from './compat.ts';
import { namesIn } from './script/names.ts';

/** MDN's data of the version in `package.json`. */
export const data = compatData(mdn);

/** What scripts name, sorted out of it. */
export const names = namesIn(data);
