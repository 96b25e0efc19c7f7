import type { DeskData } from './desk-data.ts';

/** Where each kind of git host answers when it is not asked elsewhere. */
const ANSWERS: Readonly<Record<DeskData['editor']['backend'], readonly string[]>> = {
  github: ['https://api.github.com', 'https://*.githubusercontent.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
  local: [],
};

/** The origins that the editor of a site may ask, as a policy writes them: `*.` stands for any name. */
export function gitHosts({ backend, address }: DeskData['editor']): readonly string[] {
  return address === undefined ? ANSWERS[backend] : [new URL(address).origin];
}
