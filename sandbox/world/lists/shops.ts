/*
 * How small businesses name themselves, by what they make.
 *   {p} an owner's first name, a woman's after Bu, Mamah and the like   {w} a good word   {c} the city
 */
export const shopPatterns: Readonly<Record<string, string>> = {
  camilan:
    'Dapur Bu {p}|Keripik {w}|Camilan {w}|Rumah Keripik {p}|Aneka Keripik {c}|Mamah {p} Snack',
  kue: 'Kue {w}|Oleh-Oleh Khas {c}|Roti & Kue Bu {p}|Dapur {w}|Bolu {w}|Toko Kue {w}',
  bumbu: 'Sambal Bu {p}|Sambal {w}|Bumbu Dapur {p}|Rasa {w}|Dapur Mak {p}|Bumbu Asli {c}',
  lauk: 'Dapur {p}|Olahan Ikan {w}|Rendang {w}|Warung {w}|Lauk Siap Bu {p}|Bahari {w}',
  kopi: 'Kopi {w}|{c} Coffee|Kedai Kopi {p}|Kebun Kopi {w}|Teh & Kopi {w}|Sangrai {p}',
  minuman: 'Madu {w}|Minuman Sehat {p}|Sirup {w}|Gula Aren {c}|Minuman {w}|Seduh {w}',
  batik: 'Batik {w}|Rumah Batik {p}|Sanggar Batik {w}|Griya Batik {c}|Batik Tulis {p}|Canting {w}',
  tenun: 'Tenun {w}|Rumah Tenun {p}|Kelompok Tenun {w}|Songket {w}|Wastra {c}|Tenun {c}',
  muslim: 'Hijab {p}|Busana {w}|Griya Muslimah {p}|Mukena {w}|{p} Modest|Konveksi {w}',
  kulit: 'Sepatu {w}|Kulit {w}|Pengrajin Kulit {p}|{c} Leather|Sandal {w}|Bengkel Kulit {p}',
  perhiasan: 'Perak {w}|Mutiara {w}|Aksesori {p}|Perhiasan {w}|{p} Handmade|Manik {w}',
  anyaman: 'Anyaman {w}|Rumah Anyam {p}|Kriya {w}|Anyaman Mama {p}|Rotan {w}|Kelompok Anyam {c}',
  kayu: 'Ukir {w}|Kayu {w}|Mebel {p}|Galeri Kayu {p}|Kriya Kayu {c}|Jati {w}',
  gerabah: 'Gerabah {w}|Keramik {p}|Tembikar {w}|Studio Tanah {p}|Keramik {w}',
  seni: 'Galeri {w}|Sanggar {p}|Seni {w}|Kriya Nusantara {p}|Dekor {w}|Suvenir {c}',
  perawatan: 'Sabun {w}|Lulur {p}|{w} Natural|Rumah Sabun {p}|Ayu {w}|Minyak {w}',
  jamu: 'Jamu Bu {p}|Jamu {w}|Herbal {w}|Ramuan Ibu {p}|Rempah {w}|Toga {c}',
  rumah: 'Rumah {w}|Sapu & Sikat {p}|Griya {w}|Lilin {p}|Tekstil {w}|Peralatan {w}',
  mainan: 'Mainan {w}|Dunia {p}|Kayu Ceria {p}|Boneka {w}|Edukasi {w}',
};

export const shopWords = `Sekar Arum|Melati|Kencana|Lestari|Barokah|Berkah Ibu|Makmur Jaya|Cahaya|Nusantara
Pusaka|Rejeki|Sari Rasa|Mekar Jaya|Tunas Harapan|Mutiara|Sumber Alam|Wijaya Kusuma|Anggrek|Puspita|Sejahtera
Karunia|Amanah|Harapan Bunda|Tiga Putri|Dua Saudara|Putri Ayu|Bumi Asri|Sinar Pagi|Embun|Alam Sari|Kartika
Cendana|Dahlia|Kenari|Pelita|Rumpun Bambu|Tirta|Pesisir|Bukit Hijau|Teratai|Purnama|Fajar
Setia|Rukun|Guyub|Sedulur|Bina Karya|Karya Ibu|Kembang Goyang|Cempaka|Kenanga|Seruni|Padma|Jaya Abadi|Asih
Mandiri|Sentosa|Gemah Ripah|Tani Makmur|Lumbung|Warisan|Leluhur|Cipta Rasa|Rasa Ibu|Manunggal|Mitra Tani
Bintang Timur|Cendrawasih|Samudra|Pelangi|Surya|Senja|Lembayung|Kemuning|Mahkota|Permata|Damar|Kemiri|Pandan
Saraswati|Dewi Sri|Srikandi|Larasati|Arjuna|Batu Alam|Tirtasari|Banyu Bening|Rimba|Telaga|Kelapa Gading`;

/* {c} city, {y} the year it began, {p} the owner, {s} what it makes. */
export const shopStories = `
Dimulai {y} dari dapur rumah di {c}, {p} membuat {s} untuk tetangga. Kini dikirim ke seluruh Indonesia.
Usaha keluarga sejak {y}. {p} meneruskan resep dan cara kerja orang tuanya di {c}.
Kelompok warga di {c} yang dipimpin {p}. Sejak {y} {s} menjadi sumber penghasilan dua belas keluarga.
{p} belajar membuat {s} dari pelatihan dinas koperasi {c} pada {y}, lalu memberanikan diri menjual daring.
Berawal dari pesanan tetangga pada {y}, {p} kini mempekerjakan delapan orang warga {c}.
Bahan bakunya dibeli langsung dari petani dan perajin sekitar {c}. Didirikan {p} pada {y}.
Setelah pandemi, {p} pulang ke {c} dan menghidupkan kembali {s} peninggalan keluarga sejak {y}.
Dikerjakan dengan tangan di {c} sejak {y}. Setiap pesanan diperiksa {p} sebelum dikirim.
`;
