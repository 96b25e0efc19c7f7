/** Common roots of Indonesian, gathered by hand: where an affix may end in more than one way, these decide. */
const ROOTS = `
abad abadi abdi acara acu ada adab adil adu aduk agama agen agung ahli ajak ajang ajar ajek ajeng
aju akal akan akar akhir akibat akrab aksi aktif aku akur alam alami alas alat alih alir alun aman
amanat amat ambil ampun amuk anak ancam andal andil aneh anggap anggar anggota anggur angin
angka angkat angkut aniaya anjur antar antre antri anut api apung arah arak arang arsip arti artis
arung arus asah asal asap asas asing asli aspal asuh asyik atap atas atur awal awas awet ayah ayo
ayom ayun azan
baca bacok badai badan bagai bagi bagus bahagia bahan bahas bahasa bahaya bahu baik bajak baju bakal
bakar bakat bakti balap balas balik balut bambu ban bandar banding bangga bangkai bangkit bangkrut
bangku bangsa bangun banjir bank bantah bantai banting bantu banyak bapak barang barat bareng baring
baris baru basah basmi batal batas batik batu bau bawa bawah bayang bayar bayi beban bebas beber
beda bedah bekal bekas beku bekuk bela belah belakang belanja belas beli belit belok benah benam
benar bencana benci benda bendera bendung bengkak bening bentak bentang bentuk bentur berangkat
berani berantas beras berat bereng beres beri berita berkas berkat berlian bersih besar besi betul
biak biar biasa biaya bicara bidang bidik bijak bikin bilang bimbing bina binatang bincang bingkai
bingung bintang biru bisa bisik bisnis bius blokir bobol bocah bocor bodoh bohong boikot bola boleh
bolos bom bongkar bor borong boros bosan botol boyong buah buang buat bubar budaya budi bugar bujuk
buka bukit bukti buku bulan bulat bumbu bumi bunga bungkam bungkus buntut bunuh bunyi buru buruh
buruk busuk buta butuh buyar
cabang cabul cabut cacat cadang cahaya cair cakap cakup calon camat campur canang canda candu
canggih cantik cantum capai cari cat catat cecar cegah cek cela celaka cemar cemas cepat cerah cerai
cerdas ceria cerita cermat cermin cerna cetak cetus cicil ciduk cinta cipta ciri cita citra cium
coba cocok colok condong contoh copot coret cuaca cuci cukup cukur culik curah curang curhat curi
curiga cuti
dadak daftar dagang daging dahulu dakwa dalam dalang dalih damai damba dampak damping dana dandan
dapat darah darat darurat dasar data datang datar daur daya debat dekat demam demo denda dengar
depak depan deras derita desa desak detak detik dewa dewasa diam didik dinas dinding dingin diri
diskusi doa dobrak dokter dokumen dongkrak dorong dosa dua duduk duga duka dukung dulu dunia durhaka
edar efek ejek ekor elak elu emas emban embun emosi empat empuk enak enam encer enggan engkau entas
erat esok evakuasi evaluasi
fasilitas fitnah fokus formal foto fungsi
gabung gadai gadis gaet gagah gagal gagas gairah gaji galak galang gali gambar gampang ganda gandeng
ganggu ganja ganjal ganjar ganti gantung ganyang garap garis gatal gaul gawat gaya geger gejala
gejolak gelap gelar geledah geliat gelisah gelombang gelontor gelora gema gemar gembira gempa gempur
gencar gendong genggam genjot gerai gerak geram gerebek gerilya gertak gesek geser getar giat gigit
gila giling gilir ginjal giring goda golong goreng gores gosok gotong goyah goyang gubah gudang
gugat gugur guling gulir gulung guna guncang gunting guru gusur
habis hadang hadap hadiah hadir hafal hajar hak hakim halal halang halau halus hambar hambat hamil
hampir hancur hangat hangus hantam hantar hantu hapus haram harap harga hari haru harum harus hasil
hasut hati haus hebat heboh hemat hendak henti heran hias hibah hibur hidang hidup hijau hilang
himbau himpun hina hindar hirup hisap hitam hitung hormat hubung hujan hujat hukum huni hutan hutang
ibadah ibarat ibu idap ijin ikan ikat ikhlas iklan iklim ikut ilmu imam iman imbang imbas imbau
imigrasi impor inap incar indah indonesia induk infeksi informasi ingat ingin ingkar injak inspirasi
instan intai inti intim intip iring iris irit isap iseng isi isolasi istana istimewa istirahat isu
isyarat izin
jabar jabat jadi jadwal jaga jago jahat jahit jajah jajak jajal jajar jaksa jalan jalin jalur jamin
jamu janda jangka jangkau jangkit janji jantung jarah jarak jarang jaring jatah jatuh jauh jawab
jaya jebak jebol jejak jelajah jelang jelas jelek jemput jemur jenguk jenis jenjang jenuh jepit
jerat jerit jernih jerumus jijik jinak jiplak jiwa jodoh jual juang juara judi judul jujur jumlah
jumpa junjung jurus juta
kabar kabul kabur kabut kacau kadang kaget kagum kail kait kaji kalah kali kalung kampanye kampung
kanan kandang kandas kandung kantong kantor kaos kapal kapan karang karantina karya kasar kasih
kasus kata katrol kawal kawan kawin kaya kebal kebun kebut kecam kecap kecewa kecil kejam kejar keji
kejut kekang kelahi kelas keliling kelola keluar keluarga keluh kemah kemas kembali kembang kemudi
kena kenal kenang kencan kencang kendala kendali kendara kental kenyang kepala kepul kepung kerah
kerap keras kereta kering keringat kerja kerucut keruh kesah kesal kesan ketat ketik ketua ketuk
khas khawatir khianat khusus kibar kicau kikis kilat kilau kini kira kiri kirim kisah kisar kisruh
kitar klaim klarifikasi koalisi kobar kocak kocok kokoh koleksi komentar kompetisi komplain kompromi
komunikasi kondisi konsultasi kontrak kontrol koordinasi korban korupsi kosong kota kotak kotor
kredit kritik kritis kuak kuasa kuat kubu kubur kucur kukuh kuliah kulit kumpul kunci kuning kunjung
kupas kurang kuras kurban kursi kurung kusut kutip kutuk
labuh lacak laci ladang lagu lahan lahap lahir lain laju lakon laksana laku lalai lalu lama lamar
lambai lambang lambat lambung lampau lampias lampu lancang lancar landa landas langgan langgar
langit langka langkah langsung lanjut lansir lantai lantik lantun lapang lapar lapis lapor larang
lari laris larut latar latih laut lawan layan layang layar lebah lebar lebat lebih lebur leceh ledak
ledek lega lekat lelah lelang leleh lemah lemak lemas lembaga lembap lembar lembut lempar lengah
lengkap lengkung lengser lenyap lepas lesat lestari lesu letak letup letus lewat libat libur licin
lihat lilit lima limbah limpah lindung lingkar lingkup lintas lipat liput lirik listrik lobi lolos
lomba lompat loncat longgar longsor lonjak lontar luang luap luar luas lucu lucut ludes luka lukis
luluh lulus lumpuh lumpur lunak lunas luncur luntur lupa lurus lutut luwes
maaf mabuk macam macet mahal mahasiswa mahir main maju makam makan maki makin makmur makna maksud
malam malang malas malu mampu mana mandi mandiri manfaat manis manja mantap manusia marah marak mas
masa masak masalah masjid masuk masyarakat mata matang mati mau megah mekar memang menang mengerti
mentah menteri merah merdeka merek mereka mesin mesra mewah milik mimpi minat minggu minim minta
minum minyak miring mirip misi miskin mobil modal modus mogok mohon motor moyang muak muat muda
mudah mudik muka mukim mula mulia mulus muncul mundur mungkin murah murid murni musik musim muslim
musnah musuh musyawarah mutasi mutlak mutu
nada nafas nafkah nafsu naik nalar nama nampak nanti napas nasib nasihat nasional negara negeri
nekat niaga niat nikah nikmat nilai ninabobo nobat nonaktif novel nuansa nyala nyaman nyanyi
nyaring nyata nyawa
obat obral obrol obyek olah oleh olok omong ongkos operasi orang otak otot
pacar pacu padam padan padat padu pagar pagi paham pahat pahit pajak pajang pakai paket paksa paku
palak palang palsu pamer pamit pamor panas pancang pancar pancing pandai pandang pandu panen
panggang panggil panggung pangkal pangkas pangkat pangku panik panjang panjat pantai pantas pantau
panti pantul papar parah paras parkir partai pasang pasar pasok pasrah pasti pasu pasukan patah
patok patroli patuh patut paut pecah pecat peduli pegang peka pekan pekat pelan pelihara peluang
peluk peluru pencar pencil pendam pendek pengap pengaruh penggal penjara pentas penting penuh perah
perak peran perang perangkat peras perban percaya percik pergi perhati peri periksa perinci perintah
periode perkara perkosa perlu permak pernah perosok pertama perut pesan pesat pesawat pesona pesta
peta petaka petik picu pidana pihak pijak pijat pikat pikir pikul pilah pilih pilu pimpin pinang
pincang pindah pinggir pinjam pinta pintar pintu pisah pita pojok polisi politik pondok populer
porak porno posisi potensi potong potret prediksi presiden prestasi pribadi prihatin produksi
profesi program promosi proses protes puas puasa publik pudar puja puji pukau pukul pula pulang
pulau pulih puluh puncak punggung pungut punya pupuk pura pusat pusing putar putih putus
racun radang raga ragam ragu rahasia raih raja rajin rajut rakit rakus rakyat ramah ramai ramal
rambah rambat rambut rampas ramping rampok rampung rancang rancu rangkai rangkap rangkul rangkum
rangsang ranjau rantai rantau rapat rapi rapuh rasa rasis rata ratap ratus raup raut rawan rawat
raya rayu rebus rebut reda redam redup reka rekam rekat rekomendasi rekrut rela rem remaja remeh
renang rencana rendah rendam rengek renggang renggut renovasi rentan renung repot resah resap resmi
respons restu retak revisi riang rias ribu ribut rilis rinci rindu ringan ringkas ringkus rintang
rintis risau risiko riwayat robek roboh rokok rombak rombong rontok ruang rugi rujuk rukun rumah
rumit rumor rumpun rumput rumus runding runtuh runtut rupa rusak rusuh rutin
sabar sabet sabun sabung sadap sadar sah sahabat sahut saing saji sakit saksi salah salam salat
saleh salin saling salip salur salut sama samar sambang sambar sambil sambung sambut sampah sampai
samping sampul sandang sandar sandera sandi sanding sandung sangat sanggah sanggup sangka sangkal
sangkut sangsi saniter sanjung sanksi santai santap santer santri santun sapa sapu saran sarang
sarap saring sasar satu saudara sawah saya sayang sayat sebab sebar seberang sebut sedap sedekah
sederhana sedia sedih sedot segar segel segera sehat sejahtera sejarah sejuk sekap sekat sekolah
selam selamat selang selaras selenggara selesai seleweng selidik selimut selinap selingkuh selip
selisih seludup seluk selundup semangat semarak sembah sembako sembuh sembunyi sempat sempit semprot
sempurna senang sendiri sengaja sengat senggol sengketa seni senjata sentak sentil sentuh senyum
sepak sepakat sepele sepi serah seram serang serap serba serbu seret sering serius serta seru sesak
sesal sesat sesuai setara setia setop setor setrum setuju sewa sia siaga sial siang siap siar siasat
sibak sibuk sidang sidik sifat sigap sikap sikat siksa silah silang silau simak simpan simpang
simpati simpul sinar sindir singgah singgung singkap singkat singkir sinyal siram sisa sisir siswa
sita situasi situs soal sodor sogok sokong solat sorak soraya soroh sorot sosial stabil suami suap
suara suasana subsidi subur suci sudah sudut suguh suka sukses sulap sulit sulut sumbang sumber
sumpah sungguh suntik sunting surat suruh surut susah susu susul susun susut syarat syukur
taat tabah tabrak tabung tabur tafsir tagih tahan tahap tahta tahu tahun tajam takar takluk taktik
takut tamat tambah tambak tambal tambang tampak tampan tampar tampil tampung tamu tanah tanam tanda
tandang tandas tanding tanduk tangan tangap tanggal tanggap tangguh tanggul tanggulang tanggung
tangis tangkal tangkap tangkas tangkis tani tantang tanya tapak tapis tari tarik taruh tarung tata
tatap tawa tawan tawar tawuran tayang tebak tebal tebang tebar tebing tebus teduh tegak tegang tegar
tegas teguh tegur tekad tekan teken teknik tekuk tekun teladan telan telantar telepon teliti telusur
tema teman tembak tembus tempa tempat tempel tempuh tempur temu tenaga tenang tendang tengah
tenggelam tengkar tengok tentang tenteram tentu tenun tepat tepi tepis tepuk terang terap terbang
terbit teriak terima terjal terjang terjemah terjun terka terlantar terobos teror terpa tertib terus
tetap tetapi tetes tewas tiada tiang tiap tiba tidur tiga tikam tikung tilang timba timbang timbul
timpa timpang timur tindak tindas tindih tinggal tinggi tingkah tingkat tinjau tinju tipis tipu tiru
titah titik titip tiup tokoh tolak toleh toleransi tolong tonjok tonjol tonton topang total tradisi
transaksi transfer tua tuai tuan tuang tubuh tuding tuduh tugas tuju tukar tulang tular tuli tulis
tulus tumbang tumbuh tumbuk tumpah tumpang tumpas tumpu tumpuk tunai tunang tunda tunduk tunggak
tunggal tunggang tunggu tunjang tunjuk tuntas tuntun tuntut turun turut tusuk tutup tutur
uang uap ubah ucap udara ujar uji ujung ukir ukur ulah ulang ulas ulik ulur umbar umpan umum umur
undang undi unduh undur unggah unggul ungkap ungkit ungsi unjuk unsur untung upah upaya urai urung
urus urut usaha usai usap usia usik usir usul usung usut utama utang utara utus
wabah wacana wajah wajar wajib wakaf wakil waktu wanita warga waris warna warta wartawan
warung waspada wawancara wenang wibawa wilayah wisata wisuda wudu wujud
yakin yatim
zalim zaman ziarah zina
`;
/** Words that only seem to have an affix: `kemarin` has nothing to do with anything called `marin`. */
const WHOLE = `
andai beranda berandal berang berhala beringin bersin beruang dialog digital dilema dimensi dinasti
diploma disko diva divisi kebaya kecambah kecoa kedai kedelai kediri kejang kelab kelam kelambu
kelapa keledai kelenjar kelereng kelinci kelopak kemangi kemarin kemayoran kemeja kemiri kenanga
kenari kencur kepiting kerabat keramat keramik kerang keranjang keraton kerbau kerikil kerinci keris
keroncong kertas kerudung kerupuk kesatria ketela ketumbar ketupat medali meja melati melayu melon
memadai memar memori menantu menara mentari mentega menu merak meriam merpati mertua metal metode
pedal pedang pedas pelana pelangi pelita pemalang pemali pemilu pendeta pensil penyu pepaya
perangkap perawan perdana perdata perisai perkutut permadani permaisuri permata permen peron
persepsi perunggu pesantren pesisir petir sarapan sedan sejati sekarang sekop sekretaris sekrup
sekutu selasa selatan selendang selera selokan seluler semangka semboyan semen semesta seminar semir
semut senapan senator senja sensasi sepatu sepeda sepupu seragam serambi serangga sereal serigala
sersan sertifikat seruling setan tarakan terali terampil terapi teras terasi teratai terawan terigu
termal terminal termos ternak terompet terong terowongan terpal topan topi
`;
const known: ReadonlySet<string> = new Set(`${ROOTS}${WHOLE}`.trim().split(/\s+/));

/** Whether a word is one of the common Indonesian roots kept here. */
export function isRoot(word: string): boolean {
  return known.has(word);
}
