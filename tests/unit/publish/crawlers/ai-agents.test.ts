import { expect, test } from 'vitest';
import { changesOf, readRobotsJson } from '../../../../src/publish/crawlers/ai-agents.ts';

const agent = (text: string, description = '') => ({
  operator: 'X',
  respect: 'Yes',
  function: text,
  frequency: '',
  description,
});

test('agents are sorted by whether their text says that they train', () => {
  const json = {
    zBot: agent('LLM training.'),
    aBot: agent('AI Data Scrapers', 'Downloads training data.'),
    Trainspotter: agent('AI Assistants', 'Tells when trains, sorry, trams leave.'),
    search: agent('Search result generation.', 'Finds constraints.'),
    answers: agent('Answers.', 'What it reads is not used for training.'),
    ABOT: agent('Undocumented'),
  };
  expect(readRobotsJson(json)).toEqual({
    training: ['aBot', 'Trainspotter', 'zBot'],
    other: ['answers', 'search'],
  });
});

test.each([
  null,
  [],
  { a: 1 },
  { 'a\nUser-agent: *': agent('') },
  { '"': agent('') },
  { '': agent('') },
])('a file of another form is not taken: %j', (json) => {
  expect(() => readRobotsJson(json)).toThrow();
});

test('a renewal tells what came and went', () => {
  const before = { training: ['a'], other: ['b', 'c'] };
  expect(changesOf(before, { training: ['a', 'b'], other: ['c'] })).toEqual([
    '+ training: b',
    '- other: b',
  ]);
});
