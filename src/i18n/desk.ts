import { deskEn } from './desk.en.ts';
import { deskId } from './desk.id.ts';
import type { DeskWords } from './desk.id.ts';

/** What the newsroom's commands say in a language; Indonesian where that language has none. */
export function deskWords(language: string): DeskWords {
  return language.toLowerCase().startsWith('en') ? deskEn : deskId;
}
