import type { TerminalWords } from '../words.ts';
import { commands } from './terminal/commands.ts';

export const terminal: TerminalWords = {
  usage: 'Usage:',
  options: 'Options:',
  help: 'shows this explanation',
  commands,
  unknown: (option, suggestion) =>
    `This command has no option ${option}.${suggestion === undefined ? '' : ` Did you mean --${suggestion}?`}`,
  empty: (option, value) => `Nothing follows ${option}. Write for example ${option}=${value}`,
  filled: (option, value) =>
    `${option} takes no value, so “${value}” is not understood. Write ${option} alone.`,
  time: (option, value) => `“${value}” is not a time. Write for example ${option} 2024-01-31.`,
  port: (option, value) =>
    `“${value}” is no number of a port. Write a number from 1 to 65535, such as ${option} 8080.`,
  count: (option, value) =>
    `“${value}” says no count. Write a number from 1 to 64, such as ${option} 2.`,
  many: (option, value) =>
    `“${value}” is no number. Write a whole one from 1 on, such as ${option} 200.`,
  share: (option, value) =>
    `“${value}” is no part of a whole. Write the number of the part and how many there are, 256 at most, such as ${option} 2/5.`,
  apart: (one, other) => `${one} and ${other} cannot go together. Run one after the other.`,
  stray: (word) => `It is not clear what “${word}” is for.`,
  taken: (options, line, variables) =>
    `npm took ${options} for itself, so nothing was done. Write it after --: ${line}\nIf you did not type it, empty ${variables} in the environment.`,
  quotes: 'A name with spaces is written between quotes: "a name with spaces".',
  variables: {
    WARTA_NOW: (value) =>
      `WARTA_NOW="${value}" cannot be read as a time. Write one such as 2026-11-22T07:00:00+07:00, or leave it empty.`,
    WARTA_CONTENT: (value) =>
      `WARTA_CONTENT="${value}" cannot be the content folder. Write the whole path of a folder, without ~, or leave it empty.`,
    WARTA_OUT: (value) =>
      `WARTA_OUT="${value}" cannot be the output folder. Write the whole path of a folder, without ~, or leave it empty.`,
    SITE_URL: (value) =>
      `SITE_URL="${value}" is no address of a site. Write one such as https://warta.example, or leave it empty.`,
    BASE_PATH: (value) =>
      `BASE_PATH="${value}" is no folder in the address of a site. Write one such as /koran/, or leave it empty.`,
  },
  gitBash: 'In Git Bash, write it without the first slash: koran/.',
  choices: (variable, value, choices) =>
    `${variable}="${value}" is not known. Use one of: ${choices}.`,
  noContent: (folder) =>
    `The content folder ${folder} cannot be read. Run npm run init, or look at WARTA_CONTENT.`,
  settingsBroken: (file) =>
    `${file} is broken, so this command did nothing. Run npm run check, mend what it names, then try again.`,
  stopped: 'Stopped; nothing was changed.',
};
