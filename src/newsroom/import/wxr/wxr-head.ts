import { mendedText } from '../encoding/repair-mojibake.ts';
import type { LanguageForm } from './languages/language-form.ts';

/** An author in the head of an export. */
export interface WxrAuthor {
  login: string;
  name: string;
  email: string;
}

/** A category, tag or other term in the head of an export. */
export interface WxrHeadTerm {
  id: string;
  slug: string;
  name: string;
  parent: string;
  description: string;
}

/** What an export says before its items. */
export interface WxrHead {
  title: string;
  link: string;
  language: string;
  description: string;
  siteUrl: string;
  blogUrl: string;
  authors: WxrAuthor[];
  categories: WxrHeadTerm[];
  tags: WxrHeadTerm[];
  /** Terms of other taxonomies: counted, not imported. */
  otherTerms: number;
  /** How the site made the addresses of its further languages, where the source says. */
  languageForm?: LanguageForm;
}

/** A head without anything in it. */
export function emptyHead(): WxrHead {
  return {
    title: '',
    link: '',
    language: '',
    description: '',
    siteUrl: '',
    blogUrl: '',
    authors: [],
    categories: [],
    tags: [],
    otherTerms: 0,
  };
}

/** Reads a head's element of several parts (`wp:author`, `wp:category`, `wp:tag`, `wp:term`). */
export function addHeadPart(head: WxrHead, tag: string, parts: ReadonlyMap<string, string>): void {
  const part = (name: string) => (parts.get(name) ?? '').trim();
  if (tag === 'wp:author') {
    const full = `${part('wp:author_first_name')} ${part('wp:author_last_name')}`.trim();
    const login = part('wp:author_login');
    const name = mendedText(part('wp:author_display_name') || full || login);
    head.authors.push({ login, name, email: part('wp:author_email') });
    return;
  }
  const term = (slug: string, name: string, parent: string, description: string): WxrHeadTerm => ({
    id: part('wp:term_id'),
    slug: part(slug),
    name: mendedText(part(name)) || part(slug),
    parent: part(parent),
    description: part(description),
  });
  if (tag === 'wp:category') {
    head.categories.push(
      term('wp:category_nicename', 'wp:cat_name', 'wp:category_parent', 'wp:category_description'),
    );
  } else if (tag === 'wp:tag') {
    head.tags.push(term('wp:tag_slug', 'wp:tag_name', '', 'wp:tag_description'));
  } else {
    addTerm(
      head,
      part('wp:term_taxonomy'),
      term('wp:term_slug', 'wp:term_name', 'wp:term_parent', ''),
    );
  }
}

function addTerm(head: WxrHead, taxonomy: string, term: WxrHeadTerm): void {
  const list =
    taxonomy === 'category' ? head.categories : taxonomy === 'post_tag' ? head.tags : undefined;
  if (list === undefined) head.otherTerms += 1;
  else if (!list.some(({ slug }) => slug === term.slug)) list.push(term);
}
