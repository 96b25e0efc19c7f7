/**
 * What stands behind a name after a comma: `M.Si.`, `S.H`, `A.Md. Kep.`, `Sp.OG`, `MSi`, `SE`, `Jr.`.
 * Capitals alone may be another person's initials, so only usual ones are taken; `M. Budi` is a name.
 */
const degree =
  /^(?![^.]*\. .*[^.]$)(?:(?:[SMBD]|A\.[ \t]?Md|Sp|LL)\.[ \t]*\p{Lu}\p{L}{0,5}(?:\.[ \t]*\p{Lu}\p{L}{0,5}){0,3}\.?|A\.[ \t]?Md\.?|Ph\.?[ \t]?D\.?|[SMB]\p{Lu}\p{Ll}{1,4}|(?:SH|MH|SE|SIP|SKM|MBA|LLM|Lc|Jr|Sr|Ak|CPA|CFA|Apt|Psi)\.?)$/u;

/** Whether a text is no name but what belongs to the one before it. */
export function isDegree(text: string): boolean {
  return degree.test(text.trim());
}
