/**
 * One entry of a Blogger export or feed as it was written: a post, a page, a comment, a template or a
 * setting. Times as written; what the entry does not say is empty.
 */
export interface BloggerEntry {
  /** Line in the file, from 1; 0 in JSON, which is one line. */
  line: number;
  id: string;
  /** `post`, `page`, `comment`, …: the term after `kind#`, or `blogger:type` in small letters. */
  kind: string;
  /** `blogger:status` of Takeout: `LIVE`, `DRAFT`, `SCHEDULED`, `SOFT_TRASHED`. */
  status: string;
  /** The `app:draft` of the old export. */
  draft: string;
  /** When it went to the bin, in Takeout. */
  trashed: string;
  title: string;
  content: string;
  summary: string;
  description: string;
  published: string;
  updated: string;
  labels: string[];
  author: string;
  /** The address that readers see. */
  link: string;
  /** The path of that address, in Takeout. */
  filename: string;
  image: string;
  /** Whether it answers another entry, as comments do. */
  isReply: boolean;
}

/** What a file says of the blog as a whole. */
export interface BlogHead {
  id: string;
  title: string;
  /** The blog's own address, where the file names it. */
  link: string;
  /** Where a feed goes on that holds only a part of the posts. */
  next: string;
}

export function emptyEntry(line: number): BloggerEntry {
  const texts = { id: '', kind: '', status: '', draft: '', trashed: '', title: '', content: '' };
  const more = { summary: '', description: '', published: '', updated: '', author: '', link: '' };
  return { line, ...texts, ...more, labels: [], filename: '', image: '', isReply: false };
}
