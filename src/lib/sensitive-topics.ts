/** Topics beside which no paper sells anything, where the newsroom says nothing else. */
export const SENSITIVE_TOPICS: readonly string[] = [
  ...['obituari', 'berita duka', 'duka cita', 'obituary'],
  ...['bunuh diri', 'suicide', 'kekerasan seksual', 'pelecehan seksual', 'perkosaan'],
  ...['pencabulan', 'kekerasan anak', 'kekerasan terhadap anak', 'KDRT', 'pembunuhan'],
  ...['bencana', 'bencana alam', 'disaster', 'gempa', 'gempa bumi', 'tsunami', 'longsor'],
  ...['banjir bandang', 'letusan gunung', 'kecelakaan', 'kecelakaan pesawat', 'terorisme'],
];
