/** The rim of the desk's commands over a content folder, with answers to its questions, and what was said. */
export function deskRim(content: string, answers?: string[]) {
  const said: string[] = [];
  const rim = {
    project: content,
    typedIn: content,
    content,
    now: new Date('2026-11-22T12:41:00Z'),
    siteUrl: undefined,
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(text),
    ask: answers && (async () => answers.shift() ?? ''),
  };
  return { rim, said };
}
