import { hostsEn } from './hosts.en.ts';
import type { HostWords } from './hosts.id.ts';
import { hostsId } from './hosts.id.ts';

/** What the build says about the host in a language; Indonesian where it has none. */
export function hostWords(language: string): HostWords {
  return language.toLowerCase().startsWith('en') ? hostsEn : hostsId;
}
