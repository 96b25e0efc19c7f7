import type { KindsWords } from '../words.ts';

export const kinds: KindsWords = {
  heading: 'Kinds of story for --kind:',
  unknown: (value, choices, suggestion) =>
    `There is no kind of story “${value}”. ${
      suggestion === undefined ? '' : `Did you mean --kind ${suggestion}? `
    }There are: ${choices}.`,
  list: {
    news: [['story', 'article'], 'a plain news story; what is begun without --kind'],
    crime: [['court', 'law'], 'a case of the law: police, prosecutors, courts'],
    feature: [['reportage', 'long-read'], 'a long story from where it happens'],
    interview: [['questions', 'q-and-a'], 'questions and answers with one person'],
    opinion: [['column', 'leader', 'op-ed'], 'what a writer or the newsroom thinks'],
    analysis: [['background'], 'data and causes, weighed'],
    explainer: [['explained', 'faq'], 'answers readers’ questions one by one'],
    'fact-check': [['factcheck', 'hoax'], 'looks into a claim that goes round'],
    gallery: [['photos', 'pictures'], 'a story with several pictures'],
    'photo-essay': [['essay', 'picture-story'], 'a story told in pictures, three or more'],
    'press-release': [['release', 'statement'], 'an official statement sent to the newsroom'],
    advertorial: [['ad', 'paid', 'sponsored'], 'a text that was paid for, always marked'],
    obituary: [['obit', 'death'], 'a death, and the life before it'],
    live: [['running', 'updates'], 'something that goes on, hour by hour'],
    event: [['calendar', 'listing'], 'something to come: when, where, how much'],
    disaster: [['weather', 'earthquake', 'flood'], 'a disaster or a weather warning'],
    sports: [['sport', 'match', 'score'], 'the result of a match'],
    'right-of-reply': [['reply', 'response'], 'a reply to a story of ours'],
  },
};
