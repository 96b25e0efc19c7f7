import type { Env } from 'markdown-it';
import type { MediaView, RenderContext } from './context.ts';
import { own } from '../lib/own.ts';

/** A heading of the body: `depth` from 2, `id` as in the page, `text` without markup. */
export type Heading = { depth: number; id: string; text: string };

/**
 * A footnote: its Markdown, the line (from 0) of its name and that on which its text begins, which may be the next;
 * its number in the text (0: not referred to) and how often it is.
 */
export type Footnote = {
  content: string;
  line: number;
  textLine: number;
  number: number;
  references: number;
};

/** What one run over one body gathers; it travels through markdown-it in `env`. */
export type BodyState = {
  lang: string;
  /** Absent when only the text is wanted. */
  context: RenderContext | undefined;
  headings: Heading[];
  notes: Map<string, Footnote>;
  tables: number;
  galleries: number;
  /** Pictures that lead to their largest file. */
  enlarged: number;
  asides: number;
  /** Sounds and films that are played, in the order of the text. */
  media: PlayedMedia[];
};

/** A sound or film of a text: its title as typed, and what is said in it where that stands below. */
export type PlayedMedia = { title: string; transcript: string | undefined; view: MediaView };

/** A fresh state for one body. */
export function newState(lang: string, context?: RenderContext): BodyState {
  return {
    lang,
    context,
    headings: [],
    notes: new Map(),
    tables: 0,
    galleries: 0,
    enlarged: 0,
    asides: 0,
    media: [],
  };
}

/** The state that `env` carries. */
export function stateOf(env: Env | undefined): BodyState {
  return env?.['article'] as BodyState;
}

/** The context that `env` carries; only renderer rules may ask, for they never run without one. */
export function contextOf(env: Env | undefined): RenderContext {
  return stateOf(env).context!;
}

/** Puts values into the `{…}` places of a word. */
export function fill(word: string, values: Record<string, string | number>): string {
  return word.replace(/\{(\w+)\}/g, (whole, name: string) => String(own(values, name) ?? whole));
}
