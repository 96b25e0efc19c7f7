import type { WxrItem } from './wxr-item.ts';

/** Codes of plugins that show what they hold to members, or to who knows a password. */
const codes =
  /\[(?:restrict(?:ed)?|membership|members?(?:_only|_logged_in|_access)?|private|protect(?:ed)?|passster|paywall|premium(?:_content)?|(?:user_)?(?:is_)?logged_?in|um_loggedin|um_show_content|mepr[-_](?:active|rule|show)|s2if|wlm_private|ihc-hide-content|content_protector|subscribers?(?:_only)?|login_to_view|arm_restrict_content|wcm_restrict)(?=[\s\]])/i;
/** The same as blocks; what follows Jetpack's wall is for who paid. */
const blocks =
  /<!--\s*wp:(?:premium-content\/|jetpack\/(?:paywall|subscriber)|restrict-content|members\/)/;

/**
 * By what a post, or a part of it, was kept from the public although it is published: the key or the code
 * that says so. `undefined` where everybody could read it.
 */
export function restrictedBy({ fields, meta }: WxrItem): string | undefined {
  const access = meta.get('_jetpack_newsletter_access')?.trim() ?? '';
  if (access !== '' && access !== 'everybody') return '_jetpack_newsletter_access';
  for (const key of ['_members_access_role', 'rcp_subscription_level', 'rcp_user_level'] as const) {
    const value = meta.get(key)?.trim() ?? '';
    if (value !== '' && !/^(?:all|none|any|0|a:0:\{\})$/i.test(value)) return key;
  }
  if ((Number(meta.get('rcp_access_level')) || 0) > 0) return 'rcp_access_level';
  const block = blocks.exec(fields.content)?.[0];
  if (block !== undefined) return block.replace(/^<!--\s*/, '');
  const code = codes.exec(fields.content)?.[0];
  // Beside words in brackets: a code of this kind is closed again.
  const isClosed =
    code !== undefined &&
    fields.content.toLowerCase().includes(`[/${code.slice(1).toLowerCase()}]`);
  return isClosed ? `${code}]` : undefined;
}
