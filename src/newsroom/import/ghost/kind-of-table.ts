import type { UnitKind } from '../units/unit.ts';

/** What the rows of Ghost's other tables are; by the first form that fits. */
const kinds: readonly (readonly [UnitKind, RegExp])[] = [
  ['comment', /^comment/],
  ['copy', /revisions?$/],
  ['subscriber', /member|subscri|recipient|email_spam|suppression/],
  [
    'account',
    /^(?:users?|authors|roles_users|invites|sessions|tokens|api_keys|accesstokens|refreshtokens|clients)$/,
  ],
];

/** What a row of a table is that holds no posts. All of it is private. */
export function kindOfTable(table: string): UnitKind {
  return kinds.find(([, form]) => form.test(table))?.[0] ?? 'site-part';
}
