import { isNewsroom } from '../article/is-newsroom.ts';
import { namedAuthor } from '../article/named-author.ts';
import type { SourceAuthor } from '../article/source-article.ts';
import type { WxrHead } from './wxr-head.ts';
import type { WxrItem } from './wxr-item.ts';

/** Who wrote a post: guests of Co-Authors Plus before the account; the newsroom's accounts name nobody. */
export function authorsOfItem(item: WxrItem, head: WxrHead): SourceAuthor[] {
  const guests = item.terms.filter(({ domain }) => domain === 'author');
  const logins =
    guests.length > 0
      ? guests.map(({ name, nicename }) => ({ name, login: nicename.replace(/^cap-/, '') }))
      : [{ name: item.fields.creator, login: item.fields.creator }];
  return logins.flatMap(({ name, login }) => {
    const account = head.authors.find(
      (author) => author.login.toLowerCase() === login.toLowerCase(),
    );
    const displayName = namedAuthor(account?.name ?? name);
    return login === '' || displayName === '' || (account === undefined && isNewsroom(login))
      ? []
      : [{ name: displayName, login }];
  });
}
