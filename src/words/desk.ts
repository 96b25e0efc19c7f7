import { deskEn } from './en/desk.ts';
import { deskId } from './id/desk.ts';
import type { DeskWords } from './id/desk.ts';

/** What the newsroom's commands say in a language; Indonesian where that language has none. */
export function deskWords(language: string): DeskWords {
  return language.toLowerCase().startsWith('en') ? deskEn : deskId;
}
