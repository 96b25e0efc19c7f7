import { expect, test } from 'vitest';
import agents from '../../../../src/publish/crawlers/ai-agents.json' with { type: 'json' };
import {
  REFUSED_AGENTS,
  REFUSED_PATTERN,
} from '../../../../src/publish/crawlers/refused-agents.ts';
import { TRAINING_AGENTS, WELCOME_AGENTS } from '../../../support/hosts/user-agents.ts';

const pattern = new RegExp(REFUSED_PATTERN, 'i');

test.each(WELCOME_AGENTS)('%s is not refused', (agent) => {
  expect(pattern.test(agent)).toBe(false);
});

test.each(TRAINING_AGENTS)('%s is refused', (agent) => {
  expect(pattern.test(agent)).toBe(true);
});

test('robots.txt names none of the welcome ones', () => {
  const words = WELCOME_AGENTS.flatMap((agent) => agent.toLowerCase().match(/[\w-]+/g) ?? []);
  const welcome = new Set(words);
  const named = REFUSED_AGENTS.filter((name) => welcome.has(name.toLowerCase()));
  expect(named).toEqual([]);
});

test('all that say they train are refused but those that make previews or come when asked', () => {
  const left = agents.training.filter((name) => !REFUSED_AGENTS.includes(name));
  expect(left).toEqual(['CloudVertexBot', 'TikTokSpider']);
  expect(REFUSED_AGENTS.length).toBeGreaterThanOrEqual(32);
});

test('names for robots.txt alone are no user agents', () => {
  expect(REFUSED_AGENTS).toContain('Google-Extended');
  expect(REFUSED_PATTERN).not.toMatch(/Google-Extended|Applebot-Extended/);
});

test('a name is written in the letters that robots.txt and servers take as they are', () => {
  for (const name of [...agents.training, ...agents.other]) expect(name).toMatch(/^[\w][\w ./-]*$/);
});
