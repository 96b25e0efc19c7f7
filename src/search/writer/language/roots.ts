/** Common roots of Indonesian, gathered by hand: where an affix may end in more than one way, these decide. */
const ROOTS = `
abad abadi acara acu ada adab adil adu agama agen agung ahli ajak ajang ajar ajek ajeng aju akal
akan akar akhir akibat akrab aksi aktif aku akur alam alami alas alat alih alir alun aman amanat
amankan amat ambil ampun amuk anak ancam andal andil aneh anggap anggar anggota anggur angin angka
angkat angkut aniaya anjur antar antre antri anut api arah arak arang arsip arti artis arus asah
asal asap asas asing asli aspal asuh atap atas atur awal awas awet ayah ayo ayom ayun azan
baca badai badan bagai bagi bagus bahagia bahan bahas bahasa bahaya baik baju bakal bakar bakat
bakti balap balas balik balut bambu ban bandar banding bangga bangkai bangkit bangkrut bangku
bangsa bangun banjir bantah bantai bantu banyak bapak barang barat bareng baris baru basah basmi
batal batas batik batu bau bawa bawah bayang bayar bayi beban bebas beda bekal bekas beku bekuk
belah belakang belas beli belit belok benah benam benar bencana benci benda bendera bendung
bengkak bening bentak bentang bentuk bentur berangkat berani beras berat bereng beri berita berkas
berlian bersih besar besi betul biak biar biasa biaya bicara bidang bidik bijak bikin bilang
bimbing bina binatang bincang bingkai bingung bintang biru bisa bisik bisnis bius blokir bobol
bocah bocor bodoh bohong bola bolos bom bongkar bor boros bosan botol boyong buah buang buat
budaya budi bugar buka bukti buku bulan bulat bumi bunga bungkam bungkus bunuh bunyi buru buruh
buruk busuk butuh buyar
cabang cabul cabut cacat cadang cair cakap cakup calon camat campur canang candu canggih cantik
cantum capai cari catat cegah celaka cemar cemas cepat cerai ceria cerita cermat cermin cetak
cetus cicil cinta cipta cita citra coba cocok colok condong contoh copot coret cuaca cukup cukur
culik curah curang curhat curi curiga cuti
dadak daftar dagang daging dahulu dakwa dalam dalang dalih damai damba dampak damping dana dandan
dapat darah darat darurat dasar data datang daur daya debat dekat demam demo denda dengar depak
depan deras derita desa desak detik dewa dewasa diam didik dinas dinding dingin diri diskusi
dobrak dokter dokumen dongkrak dorong dosa dua duduk duga duka dukung dulu dunia durhaka
edar efek ejek ekor elak elu emas emban embun emosi empat empuk enak enam encer enggan engkau
entas erat esok evakuasi evaluasi
fasilitas fitnah fokus formal foto fungsi
gabung gadai gadis gaet gagah gagal gagas gaji galak galang gali gambar gampang ganda gandeng
ganggu ganja ganjal ganjar ganti gantung ganyang garap garis gatal gawat gaya geger gejala gejolak
gelap gelar geledah gelisah gelombang gelontor gelora gema gemar gembira gempa gempur gencar
gendong genggam genjot gerak geram gerebek gerilya gertak gesek geser getar giat gigit gila gilir
ginjal giring goda golong gores gosok goyah goyang gubah gugat gugur guling gulir guna guncang
gunting guru gusur
habis hadang hadap hadiah hadir hafal hajar hak hakim halal halang halau halus hambar hambat hamil
hampir hancur hangat hangus hantam hantar hantu hapus harap harga hari harum harus hasil hasut
hati haus hebat heboh henti heran hias hibah hibur hidang hidup hijau hilang himbau himpun hina
hindar hirup hisap hitam hitung hormat hubung hujan hujat hukum huni hutan hutang
ibadah ibarat ibu ijin ikan ikat ikhlas iklan iklim ikut ilmu imam imbang imbas imbau imigrasi
impor incar indah indonesia induk infeksi informasi ingat ingin ingkar injak inspirasi instan
intai inti intim intip iring iris irit isap iseng isi isolasi istana istimewa istirahat isu
isyarat izin
jabat jadi jadwal jaga jago jahat jahit jajah jajak jajar jaksa jalan jalin jalur jamin jamu janda
jangka jangkau jangkit janji jantung jarah jarak jarang jaring jatah jatuh jauh jawab jaya jebak
jebol jejak jelajah jelang jelas jelek jemput jemur jenguk jenis jenuh jepit jerat jerit jernih
jerumus jiwa jodoh jual juang juara judi judul jujur jumlah jumpa junjung jurus juta
kabar kabul kabur kabut kacau kadang kagum kail kait kaji kalah kali kalung kampanye kampung kanan
kandang kandas kandung kantong kantor kaos kapal kapan karang karantina karya kasar kasih kasus
kata katrol kawal kawan kawin kaya kebal kebun kecam kecap kecewa kecil kejam kejar keji
kejut kekang kelahi kelas keliling kelola keluar keluarga keluh kemas kembali kembang kemudi kena
kenal kenang kencang kendala kendali kendara kental kepala kepul kepung kerah kerap keras kereta
kering keringat kerja kerucut keruh kesah kesal ketat ketik ketua ketuk khas khawatir khianat
khusus kibar kikis kilat kilau kini kira kiri kirim kisah kisar kisruh kitar klaim klarifikasi
koalisi kobar kocak kocok kokoh koleksi komentar kompetisi komplain kompromi komunikasi kondisi
konsultasi kontrak kontrol koordinasi korban korupsi kosong kota kotor kritik kritis kuak kuasa
kuat kubu kubur kucur kukuh kuliah kulit kumpul kunci kuning kunjung kupas kurang kuras kurban
kursi kurung kusut kutip kutuk
labuh lacak laci ladang lagu lahan lahap lahir lain laju lakon laku lalai lalu lama lamar lambai
lambang lambat lampau lampias lampu lancang lancar landa langgan langgar langit langka langkah
langsung lanjut lantai lantik lantun lapang lapar lapis lapor larang lari laris larut lebah lebar
lebat lebih lebur leceh ledak lelah lelang leleh lemah lemak lemas lembaga lembap lembar lembut
lempar lengah lengkap lenyap lepas lesat lestari lesu letak letup letus lewat libat libur licin
lihat lilit limbah limpah lindung lingkar lingkup lintas lipat liput lirik lobi lolos lompat
loncat longgar longsor lonjak lontar luap luar luas lucu lucut ludes luka lukis luluh lulus lumpuh
lumpur lunak lunas luncur luntur lupa lurus luwes
mabuk macam macet mahal mahasiswa mahir main maju makam makan makin makmur makna maksud malam
malang malas malu mampu mana mandi mandiri manfaat manis manja manusia marah marak mas masa masak
masalah masjid masuk masyarakat mata matang mati mau mekar memang menang mengerti mentah menteri
merah merdeka merek mereka mesin mesra mewah milik mimpi minat minggu minim minta minum minyak
miring mirip misi miskin mobil modal modus mogok mohon motor moyang muak muat muda mudah mudik
muka mukim mula mulia mulus muncul mundur mungkin murah murid murni musik musim muslim musnah
musuh musyawarah mutasi mutlak mutu
nafas nafkah nafsu naik nalar nama nampak nanti napas nasib nasihat nasional negara negeri nekat
niaga niat nikah nikmat nilai ninabobo nobat nonaktif nonton novel nuansa nyala nyaman nyanyi
nyaring nyata nyawa
obat obral obrol obyek olah oleh olok omong ongkos operasi orang otak otot
pacar pacu padam padan padat padu pagar pagi paham pahat pahit pajak pajang pakai paket paksa
palang palsu pamer pamit pamor panas pancang pancar pancing pandai pandang pandu panen panggang
panggil panggung pangkal pangkas pangku panik panjang panjat pantai pantas pantau panti pantul
papar parah paras parkir partai pasang pasar pasok pasrah pasti pasu pasukan patah patok patroli
patuh patut paut pecah pecat pegang peka pekan pekat pelan pelihara peluang peluk peluru pencar
pencil pendam pendek pengap pengaruh penjara pentas penting penuh perah perak peran perang
perangkat peras perban percaya percik pergi perhati peri periksa perinci perintah periode perkara
perkosa perlu permak pernah perosok pertama perut pesan pesat pesawat pesona pesta peta petaka
petik pijak pijat pikat pikir pikul pilah pilih pilu pimpin pinang pincang pindah pinggir pinjam
pinta pintar pintu pisah pita polisi politik pondok populer porak porno posisi potensi potong
potret prediksi presiden prestasi pribadi prihatin produksi profesi program promosi proses protes
puas puasa publik pudar puja puji pukau pukul pula pulang pulau pulih puncak punggung pungut punya
pupuk pura pusat putar putih putus
racun ragam ragu rahasia raih raja rajin rakit rakus rakyat ramah ramai ramal rambah rambat rampas
ramping rampok rampung rancang rancu rangkai rangkap rangkul rangkum rangsang ranjau rantai rantau
rapat rapi rapuh rasa rasis rata ratap ratus raup raut rawan rawat raya rayu reda redam redup reka
rekam rekat rekomendasi rekrut rela renang rencana rendah rendam rengek renggang renggut renovasi
rentan resah resap resmi respons restu retak revisi riang rias ribu ribut rilis rinci rindu ringan
ringkas ringkus rintang rintis risau risiko riwayat robek roboh rokok rombak rombong rontok ruang
rugi rujuk rukun rumah rumit rumor rumpun rumus runding runtuh runtut rupa rusak rusuh rutin
sabar sabet sabun sabung sadap sadar sah sahabat sahut saing saji sakit saksi salah salam salat
saleh salin saling salur salut sama samar sambang sambar sambil sambung sambut sampah sampai
samping sampul sandang sandar sandera sandi sanding sandung sangat sanggah sanggup sangka sangkal
sangkut saniter sanjung sanksi santai santap santer santri santun sapa sapu saran sarang sarap
saring sasar satu saudara sawah saya sayang sebab sebar seberang sebut sedap sedekah sedia sedih
sedot segar segel segera sehat sejahtera sejarah sekap sekat sekolah selam selamat selang selaras
selenggara selesai seleweng selidik selimut selinap selip selisih seludup seluk selundup semangat
semarak sembah sembako sembuh sembunyi sempat sempit semprot sempurna senang sendiri sengaja
sengat senggol sengketa seni senjata sentak sentil sentuh senyum sepak sepakat sepele sepi serah
seram serang serap serba serbu seret sering serius serta seru sesak sesal sesat sesuai setia setop
setor setrum setuju sewa sia siaga sial siang siap siar sibak sibuk sidang sidik sifat sigap sikap
sikat siksa silah silang silau simak simpan simpang simpati simpul sindir singgah singgung singkap
singkat singkir sinyal siram siswa sita situasi situs soal sodor sogok sokong solat sorak soraya
soroh sorot sosial suami suap suara suasana subsidi subur suci sudah sudut suguh suka sukses sulap
sulit sulut sumbang sumber sumpah sungguh suntik sunting surat suruh surut susah susul susun susut
syarat syukur
taat tabah tabrak tabung tabur tagih tahan tahap tahta tahu tahun tajam takar takluk taktik takut
taladan tamat tambah tambak tambal tambang tampak tampar tampil tampung tamu tanah tanam tanda
tandang tandas tanding tanduk tangan tangap tanggal tanggap tangguh tanggul tanggulang tanggung
tangis tangkal tangkap tangkas tangkis tani tantang tanya tapak tapis tarik taruh tarung tata
tatap tawa tawan tawar tawuran tayang tebak tebal tebang tebar tebing tebus teduh tegak tegang
tegar tegas teguh tegur tekad tekan teken teknik tekuk tekun teladan telan telantar telepon teliti
telusur teman tembak tembus tempa tempat tempel tempuh temu tenaga tenang tendang tengah tenggelam
tengkar tengok tentang tentu tepat tepi tepis terang terap terbang terbit teriak terima terjal
terjang terjemah terjun terka terlantar teror terpa tertawa tertib terus tetap tetapi tetes tewas
tiang tiap tiba tidur tiga tikam tikung tilang timba timbang timbul timpa timpang timur tindak
tindas tindih tinggal tinggi tingkah tingkat tinjau tinju tipis tipu tiru titah titik titip tiup
tokoh tolak toleh toleransi tolong tonjok tonjol tonton topang total tradisi transaksi transfer
tua tuai tuan tubuh tuduh tugas tuju tukar tulang tular tuli tulis tulus tumbang tumbuh tumpah
tumpang tumpas tumpu tumpuk tunai tunang tunda tunduk tunggak tunggal tunggang tunggu tunjang
tunjuk tuntas tuntun tuntut turun turut tusuk tutup tutur
uang ubah ucap udara ujar uji ujung ukir ukur ulah ulang ulas ulik ulur umpan umum umur undang
undi unduh undur unggah unggul ungkap ungkit ungsi unjuk unsur untung upah upaya urai urung urus
urut usaha usai usap usia usik usir usul usung usut utama utang utara utus
wabah wajah wajar wajib wakaf wakil waktu wanita warga waris warisan warna warta wartawan warung
waspada wawancara wenang wibawa wilayah wisata wisuda wudu wujud
yakin yatim
zalim zaman ziarah
`;
const known: ReadonlySet<string> = new Set(ROOTS.trim().split(/\s+/));

/** Whether a word is one of the common Indonesian roots kept here. */
export function isRoot(word: string): boolean {
  return known.has(word);
}
