import { hostsEn } from './en/hosts.ts';
import type { HostWords } from './id/hosts.ts';
import { hostsId } from './id/hosts.ts';

/** What the build says about the host in a language; Indonesian where it has none. */
export function hostWords(language: string): HostWords {
  return language.toLowerCase().startsWith('en') ? hostsEn : hostsId;
}
