import type { PageDocument } from './page-document.ts';

const missing = /\b(404|410|not found|page not found|tidak ditemukan|halaman hilang)\b/i;
const login = /\b(log\s?in|sign in|masuk|password|kata sandi)\b/i;

const refused =
  /\b(403|forbidden|access denied|akses ditolak|just a moment|attention required|checking your browser|are you (a )?(human|robot)|verify you are human|captcha|503 service|bad gateway|maintenance mode|account suspended|akun ditangguhkan)\b/i;

/** Whether a page is a login form, a refusal, or says that there is nothing; a short one is believed. */
export function unlikelyPage(
  document: PageDocument,
): 'page-login' | 'page-not-found' | 'page-blocked' | undefined {
  const title = document.querySelector('title')?.textContent ?? '';
  const heading = document.querySelector('h1')?.textContent ?? '';
  if (
    document.querySelector('input[type="password"]') &&
    login.test(`${title} ${heading} ${document.querySelector('form')?.textContent ?? ''}`)
  ) {
    return 'page-login';
  }
  if (missing.test(title) || missing.test(heading)) return 'page-not-found';
  return refused.test(title) || refused.test(heading) ? 'page-blocked' : undefined;
}
