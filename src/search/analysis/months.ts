const MONTHS =
  /^(?:(jan(?:uar[iy])?)|(feb(?:ruar[iy])?)|(mar(?:et|ch)?)|(apr(?:il)?)|(mei|may)|(jun[ei]?)|(jul[iy]?)|(agu(?:stus)?|ag[st]|aug(?:ust)?)|(sep(?:t|tember)?)|(o[kc]t(?:ober)?)|(nov(?:ember)?)|(de[cs](?:ember)?))$/;

/** The month (1-12) that an Indonesian or English month name or its short form means, else 0. */
export function monthOf(word: string): number {
  return MONTHS.exec(word)?.lastIndexOf(word) ?? 0;
}
