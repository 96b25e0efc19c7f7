import { basename } from 'node:path';
import { hostOf } from '../clean/own-links.ts';
import type { StoryPage } from './story-page.ts';

/** What is known of a story by its addresses. */
interface StoryAddress {
  id: string;
  slug?: string;
  /** Its address on a domain of the publication's own. */
  url?: string;
  /** Where it was published first, if that was elsewhere. */
  canonical?: string;
}

/** Medium ends the addresses of its stories with their number. */
const numbered = /^(?:(.*)-)?([0-9a-f]{8,12})$/;

/** Tells a story's number and name, and whether its address was on a domain of its own. */
export function addressOf(path: string, { canonical, short, title }: StoryPage): StoryAddress {
  const file = numbered.exec(basename(path).replace(/\.html?$/i, ''));
  const last = lastPart(canonical);
  const named = numbered.exec(last);
  const id = lastPart(short) || file?.[2] || named?.[2] || title;
  const slug = named?.[1] ?? (named === null && last !== '' ? last : nameIn(file?.[1]));
  const address: StoryAddress = { id, ...(slug !== undefined && slug !== '' && { slug }) };
  if (!/^https?:\/\//.test(canonical) || isMedium(canonical)) return address;
  if (named?.[2] === id) address.url = canonical;
  else address.canonical = canonical;
  return address;
}

/** Files are named by day or `draft`, headline and number. */
const nameIn = (name: string | undefined): string | undefined =>
  name?.replace(/^(?:\d{4}-\d\d-\d\d|draft)_/, '');

function lastPart(url: string): string {
  if (!URL.canParse(url)) return '';
  const part = new URL(url).pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return part.startsWith('@') ? '' : part;
}

const isMedium = (url: string): boolean => /(?:^|\.)medium\.com$/.test(hostOf(url) ?? '');
