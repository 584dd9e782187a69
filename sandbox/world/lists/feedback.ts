/*
 * What buyers write. {n} is the product. First what fits any product, then by group of categories.
 * A good review is 4-5 stars, a middling one 3, a bad one 1-2.
 */
export const feedback = {
  good: {
    any: `Barang sesuai foto, pengiriman cepat. Terima kasih!|Mantap, recommended seller
Kemasan rapi dan aman, penjual ramah|Sudah langganan, kualitas tidak pernah berubah
Pesanan kedua dan tetap puas|Respon penjual cepat, barang bagus|Bagus sekali, bangga produk lokal
Sesuai harapan, nanti pesan lagi|Cepat sampai walau beda pulau|Alhamdulillah sesuai pesanan
Keren, hasil karya anak bangsa|Harga bersahabat, kualitas oke`,
    food: `Enak banget, anak-anak suka|Rasanya otentik, persis seperti di kampung halaman|Renyah dan tidak berminyak
{n} ini juara, habis dalam sehari|Masih segar waktu sampai, kedaluwarsa masih lama|Gurih, pedasnya pas
Cocok buat oleh-oleh, kemasannya cantik|Wangi dan tidak terlalu manis, suka`,
    wear: `Bahannya adem dan jahitannya rapi|Warnanya sesuai foto, tidak luntur|Ukuran pas, nyaman dipakai
Motifnya cantik sekali, banyak yang tanya beli di mana|Kainnya halus, pewarnaannya rapi`,
    craft: `Pengerjaannya halus dan kokoh|Detailnya bagus, kelihatan buatan tangan|Dipajang di ruang tamu, cantik
Dibungkus tebal, sampai tanpa cacat|Unik dan bermanfaat`,
    care: `Wanginya lembut, tidak bikin kering|Badan terasa hangat, enak diminum rutin|Kulit jadi halus setelah dua minggu
Alami dan tidak menyengat`,
  },
  middling: {
    any: `Barang oke, pengirimannya agak lama|Lumayan, sesuai harga|Cukup baik, kemasan bisa lebih rapi
Biasa saja|Bagus, tapi sedikit berbeda dari foto`,
    food: `Rasanya enak tapi ada yang remuk|Agak terlalu asin buat saya|Enak, porsinya kurang banyak`,
    wear: `Ukurannya sedikit lebih kecil|Warna agak beda dengan foto|Bahan agak tipis, tapi motifnya bagus`,
    craft: `Ada sedikit goresan di bagian bawah|Ukurannya lebih kecil dari perkiraan`,
    care: `Wanginya terlalu kuat buat saya|Botolnya agak bocor, isinya masih aman`,
  },
  bad: {
    any: `Lama sekali sampainya, hampir dua minggu|Barang yang datang tidak sesuai pesanan|Kurang satu, mohon dicek lagi
Penjual lambat membalas|Kemasan penyok waktu diterima|Kecewa, tidak sesuai deskripsi`,
    food: `Sudah melempem waktu sampai|Kemasannya bocor, isinya tumpah|Rasanya tidak seperti biasanya`,
    wear: `Ukuran salah kirim, minta M datang L|Jahitan lepas di bagian samping|Luntur waktu dicuci pertama`,
    craft: `Sampai dalam keadaan retak|Catnya mengelupas`,
    care: `Segel sudah terbuka waktu diterima|Tidak cocok di kulit saya`,
  },
} as const;

export const sellerReplies = {
  good: `Terima kasih banyak, Kak. Ditunggu pesanan berikutnya!|Terima kasih atas kepercayaannya
Senang sekali Kakak suka. Sehat selalu ya!|Matur nuwun, Kak. Semoga berkah`,
  bad: `Mohon maaf, Kak. Silakan hubungi kami untuk penggantian|Mohon maaf atas keterlambatannya, akan kami tegur kurirnya
Maaf atas ketidaknyamanannya. Kami kirim ulang hari ini ya, Kak|Terima kasih masukannya, segera kami perbaiki`,
} as const;

export const orderNotes = `Mohon dibungkus kado|Tolong kirim sebelum hari Jumat|Titip di pos satpam bila tidak ada orang
Mohon pakai kardus tebal, isinya mudah pecah|Tambahkan kartu ucapan selamat ulang tahun|Kirim jam kantor`;

export const orderSections = 'Paket oleh-oleh|Paket Lebaran|Untuk kantor|Untuk rumah|Hampers';
