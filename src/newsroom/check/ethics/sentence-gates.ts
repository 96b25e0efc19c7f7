/** Quick looks at a sentence before the long patterns: without these words none of them can match. */
export const HAS_KIN =
  /ibu|ayah|bapak|orang ?tua|kakak|abang|adik|paman|bibi|tante|bude|nenek|kakek|suami|istri|keluarga|wali|anak|putr|buah hati|cucu|keponakan|menantu|sepupu|sekretaris|ajudan|nya,|nya |mother|father|parent|husband|sister|brother|aunt|uncle|grand/i;
export const HAS_SMALL_PLACE =
  /Jalan|Jl|Gang|Gg|Perum|Kompl|Blok|Dusun|Dukuh|Kampung|Kp|Lingkungan|Desa|Ds|Nagari|Jorong|Banjar|Gampong|Pekon|Lembang|Asrama|Rusun|RT|illage|amlet|Street|Road/;
export const HAS_SCHOOL =
  /SD|SMP|SMA|SMK|MTs|MI|MA|SLB|TK|PAUD|RA|TP[QA]|Madin|LKSA|Ponpes|Pesantren|Madrasah|Panti|School/;
export const HAS_WORK =
  /satu-satunya|kerja|dinas|tugas|ajar|kuliah|mahasisw|magang|kasir|perawat|bidan|guru|terapis|resepsionis|pramu|pelayan|staf|karyawa|pegawai|bendahara|penyiar|apoteker|buruh|sales|teller|penjaga|asisten|honorer|operator|SPG|semester|prodi|jurusan|fakultas|only |nurse|teacher|student|clerk|cashier|waitress|intern|secretary|receptionist|employee|worker|midwife|therapist|maid|lecturer|assistant|instructor|trainer|coach|manager|chef|guide|dancer|singer|bartender|volunteer|barista|masseuse|researcher|diver/i;
export const HAS_CHILD =
  /ananda|adinda|selamat jalan|\b(?:[1-9]|1[0-7])\b|\d{1,2} (?:bulan|minggu|hari|months)|usia|umur|bocah|balita|bayi|sisw|pelajar|murid|remaja|santri|anak|\bAB[GH]\b|\bAKH\b|gadis|kelas|sulung|bungsu|kecil|kakak|adik|putr|cucu|keponakan|buah hati|year-old|schoolboy|schoolgirl/i;
export const HAS_VICTIM =
  /korban|victim|penyintas|lapor|menimpa|dialami|melanda|bernama|atas nama|named|identi|kosa|cabul|rudapaksa|setubuh|sodomi|gahi|leceh|noda|raba|remas|gerayang|gaul|hamil|tidur|jamah|cumbu|telanjang|gilir|cium|peluk|paksa|jadi|alami|rap(?:e|ing)|molest|grop|assault|harass|seks|asusila|bugil|intim|syur|begitu|demikian|sebar|rekam|ancam|jual|peras|happened|said|told|reported|accused|alleged|touched|abused|rayu|jebak|bius|data/i;
