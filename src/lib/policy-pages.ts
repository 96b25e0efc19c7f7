/**
 * Which page says what a newsroom owes its readers (schema.org/NewsMediaOrganization, from The
 * Trust Project), by the name of the page's file. Only pages that exist are named.
 */
export const POLICIES: Readonly<Record<string, readonly string[]>> = {
  publishingPrinciples: ['pedoman-media-siber', 'pedoman-pemberitaan', 'editorial-guidelines'],
  ethicsPolicy: ['kode-etik', 'kode-etik-jurnalistik', 'ethics'],
  correctionsPolicy: ['kebijakan-ralat', 'ralat', 'corrections-policy'],
  masthead: ['redaksi', 'susunan-redaksi', 'masthead'],
  ownershipFundingInfo: ['kepemilikan', 'pendanaan', 'ownership', 'funding'],
  actionableFeedbackPolicy: ['hak-jawab', 'pengaduan', 'kontak', 'contact', 'feedback'],
  unnamedSourcesPolicy: ['narasumber-anonim', 'unnamed-sources'],
  verificationFactCheckingPolicy: ['verifikasi', 'cek-fakta', 'fact-checking'],
  missionCoveragePrioritiesPolicy: ['tentang', 'tentang-kami', 'about'],
  diversityPolicy: ['keberagaman', 'diversity'],
};
