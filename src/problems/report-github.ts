import type { Problem } from './describe.ts';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * One GitHub Actions workflow command a line (`::error file=…,line=…::…`), which GitHub shows beside
 * the changed lines. `folder` is the content folder as seen from the top of the repository.
 */
export function reportGithub(problems: readonly Problem[], folder: string): string {
  const base = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
  return problems
    .map(({ file, line, column, rule, severity, message, fix }) => {
      const place = `file=${property(base + file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${commands[severity]} ${place}::${data(`${message} ${fix}`)}`;
    })
    .join('\n');
}
