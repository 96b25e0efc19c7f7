import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

const machine = String.raw`(?:AI|kecerdasan buatan|akal imitasi|artificial intelligence|ChatGPT|GPT-?\d\w*|Gemini|Copilot|Claude|Midjourney|DALL[-·]?E|Stable Diffusion|Google (?:Translate|Terjemahan))`;

/** One look that tells most texts from those that the signs below may be in. */
const hint = new RegExp(
  String.raw`\b(?:${machine}\b|model bahasa|language model|knowledge cutoff|memenuhi permintaan|utm_source=chatgpt|oaicite|contentReference)`,
  'i',
);

/** What a text says when a machine made a part of it, and what machines leave behind. */
const signs: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:foto|gambar|ilustrasi|grafis|video|suara|artikel|berita|tulisan|naskah|teks)[^.\n]{0,40}(?:dibuat|dihasilkan|ditulis|disusun|diterjemahkan|digambar|diolah)[^.\n]{0,30}(?:dengan|oleh|memakai|menggunakan|lewat|berkat)[^.\n]{0,20}\b${machine}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:foto|gambar|ilustrasi|grafis|image|illustration|photo)\s*[:/(]\s*${machine}\b`,
    'i',
  ),
  new RegExp(
    String.raw`(?:image|illustration|photo|text|article|story)[^.\n]{0,30}(?:generated|made|written|translated|created)[^.\n]{0,20}(?:by|with|using)[^.\n]{0,15}\b${machine}`,
    'i',
  ),
  /\b(?:sebagai (?:sebuah )?model bahasa|as an ai (?:language )?model|as a large language model|knowledge cutoff|saya tidak dapat memenuhi permintaan)/i,
  /\b(?:utm_source=chatgpt\.com|oaicite|contentReference\[)/i,
];

/**
 * Use of artificial intelligence that readers are not told of (Peraturan Dewan Pers 1/2025: the use
 * is declared, a person answers for it).
 */
export const artificialIntelligence: TextRule = (text) => {
  const { fields } = text;
  if (fields === undefined) return [];
  if (fields.ai !== undefined) {
    const isVague = fields.ai.used && fields.ai.how === undefined;
    return isVague ? [finding('ai/how', text.placeOf('ai'), {}, 'hint')] : [];
  }
  const method = fields.translation?.method;
  if (method !== undefined && /mesin|machine|otomatis|automatic|\bai\b|gpt/i.test(method))
    return [finding('ai/undeclared', text.placeOf('translation'), { value: method }, 'warning')];
  if (!hint.test(text.text)) return [];
  const findings: Finding[] = [];
  text.text.split('\n').some((line, index) => {
    const match = signs.map((sign) => sign.exec(line)).find((one) => one !== null);
    if (!match || isNews(line, text.title)) return false;
    const place = { file: text.file, line: index + 1, column: match.index + 1 };
    return findings.push(finding('ai/undeclared', place, { value: match[0] }, 'warning')) > 0;
  });
  return findings;
};

/** An article about artificial intelligence tells of others who used it. */
function isNews(line: string, title: string): boolean {
  const about = new RegExp(String.raw`\b${machine}\b|hoaks|deepfake`, 'i');
  return about.test(title) && !/^\s*(?:\*|_|\(|!\[|credit:|caption:)/i.test(line);
}
