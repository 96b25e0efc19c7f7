/** Abbreviations that newspapers use without explaining them: short form, then the words in full. */
const KEPT = `as:amerika serikat|pbb:perserikatan bangsa bangsa|ri:republik indonesia|uni eropa:ue|inggris raya:britania raya
kpk:komisi pemberantasan korupsi|dpr:dewan perwakilan rakyat|mpr:majelis permusyawaratan rakyat|dpd:dewan perwakilan daerah
dprd:dewan perwakilan rakyat daerah|mk:mahkamah konstitusi|ma:mahkamah agung|ky:komisi yudisial|kejagung:kejaksaan agung
tni:tentara nasional indonesia|polri:kepolisian republik indonesia|kapolri:kepala kepolisian republik indonesia
polda:kepolisian daerah|polres:kepolisian resor|polsek:kepolisian sektor|kapolda:kepala kepolisian daerah
kapolres:kepala kepolisian resor|kapolsek:kepala kepolisian sektor|bin:badan intelijen negara|bnn:badan narkotika nasional
bnpb:badan nasional penanggulangan bencana|bpbd:badan penanggulangan bencana daerah|bnpt:badan nasional penanggulangan terorisme
bmkg:badan meteorologi klimatologi dan geofisika|basarnas:badan sar nasional|bps:badan pusat statistik|bpom:badan pengawas obat dan makanan
bpk:badan pemeriksa keuangan|bpkp:badan pengawasan keuangan dan pembangunan|bpjs:badan penyelenggara jaminan sosial
bi:bank indonesia|ojk:otoritas jasa keuangan|bei:bursa efek indonesia|bumn:badan usaha milik negara|bumd:badan usaha milik daerah
lps:lembaga penjamin simpanan|ihsg:indeks harga saham gabungan|pdb:produk domestik bruto|apbn:anggaran pendapatan dan belanja negara
apbd:anggaran pendapatan dan belanja daerah|umkm:usaha mikro kecil dan menengah|ukm:usaha kecil menengah|phk:pemutusan hubungan kerja
thr:tunjangan hari raya|ump:upah minimum provinsi|umk:upah minimum kabupaten|ppn:pajak pertambahan nilai|pph:pajak penghasilan
bbm:bahan bakar minyak|pln:perusahaan listrik negara|pltu:pembangkit listrik tenaga uap|kai:kereta api indonesia|krl:kereta rel listrik
kpu:komisi pemilihan umum|bawaslu:badan pengawas pemilihan umum|pemilu:pemilihan umum|pilkada:pemilihan kepala daerah
pilpres:pemilihan presiden|pileg:pemilihan legislatif|pilgub:pemilihan gubernur|capres:calon presiden|cawapres:calon wakil presiden
caleg:calon legislatif|capim:calon pimpinan|cagub:calon gubernur|wapres:wakil presiden|wagub:wakil gubernur|wamen:wakil menteri
sekjen:sekretaris jenderal|dirjen:direktur jenderal|dirut:direktur utama|waketum:wakil ketua umum|ketum:ketua umum|plt:pelaksana tugas
menlu:menteri luar negeri|mendagri:menteri dalam negeri|menkeu:menteri keuangan|menkes:menteri kesehatan|menhan:menteri pertahanan
menag:menteri agama|menhub:menteri perhubungan|menpora:menteri pemuda dan olahraga|mensos:menteri sosial|menkominfo:menteri komunikasi dan informatika
mendikbud:menteri pendidikan dan kebudayaan|mentan:menteri pertanian|mendag:menteri perdagangan|menperin:menteri perindustrian
menkumham:menteri hukum dan ham|menaker:menteri ketenagakerjaan|menristekdikti:menteri riset teknologi dan pendidikan tinggi
menpan:menteri pendayagunaan aparatur negara|menkopolhukam:menteri koordinator bidang politik hukum dan keamanan|mensesneg:menteri sekretaris negara
kemenlu:kemlu:kementerian luar negeri|kemendagri:kementerian dalam negeri|kemenkeu:kementerian keuangan|kemenkes:kementerian kesehatan
kemenhan:kementerian pertahanan|kemenag:kementerian agama|kemenhub:kementerian perhubungan|kemenpora:kementerian pemuda dan olahraga
kemensos:kementerian sosial|kemendikbud:kementerian pendidikan dan kebudayaan|kementan:kementerian pertanian|kemendag:kementerian perdagangan
kemenperin:kementerian perindustrian|kemenkumham:kementerian hukum dan ham|kemnaker:kementerian ketenagakerjaan|kemenkominfo:kementerian komunikasi dan informatika
klhk:kementerian lingkungan hidup dan kehutanan|kkp:kementerian kelautan dan perikanan|pupr:pekerjaan umum dan perumahan rakyat|esdm:energi dan sumber daya mineral
pemkot:pemerintah kota|pemkab:pemerintah kabupaten|pemprov:pemerintah provinsi|pemda:pemerintah daerah|asn:aparatur sipil negara|pns:pegawai negeri sipil
ham:hak asasi manusia|komnas ham:komisi nasional hak asasi manusia|lsm:lembaga swadaya masyarakat|uu:undang undang|ruu:rancangan undang undang
kuhp:kitab undang undang hukum pidana|perppu:peraturan pemerintah pengganti undang undang|perda:peraturan daerah|permen:peraturan menteri
perpres:peraturan presiden|pp:peraturan pemerintah|uud:undang undang dasar|ktp:kartu tanda penduduk|ektp:e ktp:ktp el:ktp elektronik:kartu tanda penduduk elektronik|sim:surat izin mengemudi|stnk:surat tanda nomor kendaraan
mui:majelis ulama indonesia|nu:nahdlatul ulama|pbnu:pengurus besar nahdlatul ulama|pmi:palang merah indonesia|idi:ikatan dokter indonesia
timnas:tim nasional|pssi:persatuan sepak bola seluruh indonesia|koni:komite olahraga nasional indonesia|pwi:persatuan wartawan indonesia|aji:aliansi jurnalis independen
pdip:pdi p:pdi perjuangan:partai demokrasi indonesia perjuangan|pkb:partai kebangkitan bangsa|pks:partai keadilan sejahtera|pan:partai amanat nasional|ppp:partai persatuan pembangunan
psi:partai solidaritas indonesia|ui:universitas indonesia|ugm:universitas gadjah mada|itb:institut teknologi bandung|ipb:institut pertanian bogor
its:institut teknologi sepuluh nopember|unair:universitas airlangga|undip:universitas diponegoro|unpad:universitas padjadjaran|unhas:universitas hasanuddin
usu:universitas sumatera utara|uin:universitas islam negeri|unj:universitas negeri jakarta|upi:universitas pendidikan indonesia|ub:universitas brawijaya
smp:sekolah menengah pertama|sma:sekolah menengah atas|smk:sekolah menengah kejuruan|sd:sekolah dasar|paud:pendidikan anak usia dini|ptn:perguruan tinggi negeri
rs:rumah sakit|rsud:rumah sakit umum daerah|puskesmas:pusat kesehatan masyarakat|dbd:demam berdarah dengue|who:organisasi kesehatan dunia
imf:dana moneter internasional|wto:organisasi perdagangan dunia|nato:pakta pertahanan atlantik utara|isis:negara islam irak dan suriah
no:nomor|thn:tahun|tgl:tanggal|kg:kilogram|km:kilometer|cm:sentimeter|mm:milimeter|ha:hektare
jabar:jawa barat|jateng:jawa tengah|jatim:jawa timur|diy:daerah istimewa yogyakarta|dki:daerah khusus ibu kota|sumut:sumatera utara|sumbar:sumatera barat
sumsel:sumatera selatan|kalbar:kalimantan barat|kalteng:kalimantan tengah|kalsel:kalimantan selatan|kaltim:kalimantan timur|kaltara:kalimantan utara
sulsel:sulawesi selatan|sulut:sulawesi utara|sulteng:sulawesi tengah|sultra:sulawesi tenggara|sulbar:sulawesi barat|ntb:nusa tenggara barat|ntt:nusa tenggara timur
kepri:kepulauan riau|babel:bangka belitung|jaksel:jakarta selatan|jakbar:jakarta barat|jaktim:jakarta timur|jakut:jakarta utara|jakpus:jakarta pusat
jokowi:joko widodo|sby:susilo bambang yudhoyono|ahok:basuki tjahaja purnama|gus dur:abdurrahman wahid|jk:jusuf kalla|setnov:setya novanto|cak imin:muhaimin iskandar|tki:tenaga kerja indonesia|tkw:tenaga kerja wanita|pmi:pekerja migran indonesia|kdrt:kekerasan dalam rumah tangga|ott:operasi tangkap tangan|rapbn:rancangan anggaran pendapatan dan belanja negara|lpsk:lembaga perlindungan saksi dan korban|hoaks:hoax|medsos:media sosial
karhutla:kebakaran hutan dan lahan|curanmor:pencurian kendaraan bermotor|lakalantas:kecelakaan lalu lintas|sajam:senjata tajam|alutsista:alat utama sistem persenjataan
tiongkok:china:cina:rrc:republik rakyat tiongkok|suriah:syria|myanmar:burma|korut:korea utara|korsel:korea selatan|belanda:netherlands|jerman:germany|prancis:perancis:france
mesir:egypt|yunani:greece|spanyol:spain|swiss:switzerland|kairo:cairo|moskow:moscow|beijing:peking|yerusalem:jerusalem|singapura:singapore|filipina:philippines|jepang:japan`;

/** Each entry: ways to say the same, a word or several words each. */
export const keptAbbreviations: readonly string[][] = KEPT.split(/[|\n]/).map((entry) =>
  entry.split(':'),
);
