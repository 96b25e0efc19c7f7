import type { S3Place } from './s3-bucket.ts';
import type { AskS3 } from './s3-requests.ts';
import { textsIn } from './xml-texts.ts';

/** Names of files and folders that lie in the site's folder itself. */
export async function s3Names(ask: AskS3, { base, prefix }: S3Place): Promise<string[]> {
  const names = new Set<string>();
  for (let token: string | undefined = ''; token !== undefined;) {
    const query = new URLSearchParams({ 'list-type': '2', delimiter: '/', prefix });
    if (token !== '') query.set('continuation-token', token);
    // A space is `%20` in what is signed.
    const address = `${base}?${query.toString().replace(/\+/g, '%20')}`;
    const { bytes } = await ask({ method: 'GET', address, path: '' });
    const texts = textsIn(Buffer.from(bytes).toString('utf8'));
    for (const { at, text } of texts)
      if (at === 'Contents/Key' || at === 'CommonPrefixes/Prefix')
        names.add(text.slice(prefix.length).replace(/\/$/, ''));
    token = texts.find(({ at }) => at === 'NextContinuationToken')?.text;
  }
  // A folder that was made in a panel is a file of its own name without any.
  names.delete('');
  return [...names];
}
