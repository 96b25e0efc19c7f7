import type { Note } from '../article/note.ts';
import type { PreparedArticle } from '../prepare/prepared-article.ts';

const picture = /!\[((?:[^\]\\]|\\.)*)\]\(((?:[^\s()\\]|\\.)+)(?:\s+"(?:[^"\\]|\\.)*")?\)/g;

/**
 * An article without the pictures whose address leads nowhere: the source gives a part of it only, and no
 * such file lies beside the article. A story of last year with such a picture would stop the build. Each
 * is noted, so that an editor can bring it.
 */
export function withoutNowhere(
  prepared: PreparedArticle,
  isBeside: (name: string) => boolean,
  notes: Note[],
): PreparedArticle {
  const isNowhere = (url: string) => !/^https?:\/\//i.test(url) && !isBeside(url);
  const lost: string[] = [];
  const body = prepared.body.replace(picture, (all, _words, written: string) => {
    const url = written.replace(/\\(.)/g, '$1');
    if (!isNowhere(url)) return all;
    lost.push(url);
    return '';
  });
  const { image, ...rest } = prepared;
  const isLeadLost = image !== undefined && isNowhere(image.url);
  if (isLeadLost) lost.push(image.url);
  for (const url of new Set(lost)) notes.push({ rule: 'picture-nowhere', values: { url } });
  if (lost.length === 0) return prepared;
  return { ...rest, body, ...(image !== undefined && !isLeadLost && { image }) };
}
