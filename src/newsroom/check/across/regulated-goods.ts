/** Goods of which the law says whether and how they may be advertised. */
type Goods = 'tobacco' | 'alcohol' | 'gambling' | 'loans' | 'health';

/** Words by which an advert for them is known; a reminder, since each of them may mean something else. */
const WORDS: Readonly<Record<Goods, string>> = {
  tobacco:
    'rokok|vape|vaping|vapor store|liquid vape|kretek|cerutu|tembakau|shisha|pod system|iqos',
  alcohol:
    'minuman keras|miras|bir|beer|wine|anggur merah|whisk(?:e?)y|vodka|soju|arak bali|tuak|ciu|minuman beralkohol',
  gambling:
    'judi|judol|slot(?: gacor| online)?|gacor|togel|toto macau|toto gelap|kasino|casino|poker|taruhan|sportsbook|maxwin|sabung ayam',
  loans:
    'pinjol|pinjaman (?:online|daring|kilat|cepat|tanpa jaminan)|dana (?:cepat|kilat|tunai)|paylater',
  health:
    'obat(?: kuat| herbal)?|jamu|herbal|suplemen|vitamin|pelangsing|peninggi badan|pembesar|pemutih|terapi|pengobatan alternatif|menyembuhkan|sembuh total|alat kesehatan',
};

const PATTERNS = (Object.keys(WORDS) as Goods[]).map(
  (kind) =>
    [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS[kind]})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

/** The goods that a text names, each kind once, by the first of its words. */
export const regulatedIn = (text: string): { kind: Goods; word: string }[] =>
  PATTERNS.flatMap(([kind, pattern]) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ kind, word }];
  });
