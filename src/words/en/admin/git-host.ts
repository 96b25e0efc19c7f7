import type { AdminWords } from '../../words.ts';

const kept = 'Nothing is lost: your text is kept as a draft on this device.';

/** What an editor in the browser reads of the git host: what went wrong, and what to do. */
export const gitHost: AdminWords['gitHost'] = {
  kept,
  noConnection: 'The git host cannot be reached. Look at the connection, then try again.',
  tooSlow:
    'The git host did not answer within two minutes. Look at the connection, then try again.',
  badToken:
    'The git host did not take the token (401): it may have run out or been revoked. Reload this page, then sign in with a new one.',
  forbidden:
    'The token may not do this, or there were too many requests (403). Make one that may read and write the contents of the repository, or wait some minutes.',
  protectedBranch:
    'The branch that is published is protected, and your account may not write there. Copy the text and propose it at the git host as the handbook says (Who may publish), or ask the editor to save it.',
  notFound:
    'There is no such repository or branch (404), or the token may not see it. Look at repo and branch in site.yaml, and at what the token may do.',
  busy: (status) =>
    `The git host is saving another change (${status}). Wait a little, then save again.`,
  tooLarge: 'This is too large for the git host (413). Make the photo smaller, then try again.',
  tooMany: 'Too many requests to the git host (429). Wait some minutes, then try again.',
  broken: (status) => `The git host has a problem (${status}). Wait a little, then try again.`,
  refused: (status, said) =>
    `The git host refused this (${status})${said === '' ? '' : `: ${said}`}. Try again; if it still does, ask who set the site up.`,
  overtaken:
    'Someone else saved the same file at the same moment. Save once more: both texts are joined then.',
  stranger: (address) => `The editor asks no other address: ${address}`,
};
