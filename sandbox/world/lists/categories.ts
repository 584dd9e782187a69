/*
 * group > key | name | SKU | share of vendors | what the vendor says it makes
 * Shares follow BPS e-commerce 2022: food and drink over two fifths, fashion next.
 */
export const categoryList = `
Makanan & Minuman > camilan | Camilan & Keripik | KRP | 10 | keripik dan camilan
Makanan & Minuman > kue | Kue & Oleh-Oleh | KUE | 8 | kue dan oleh-oleh khas
Makanan & Minuman > bumbu | Sambal & Bumbu | SBL | 7 | sambal dan bumbu masak
Makanan & Minuman > lauk | Lauk & Olahan Ikan | LAU | 7 | lauk siap saji
Makanan & Minuman > kopi | Kopi & Teh | KOP | 8 | kopi dan teh
Makanan & Minuman > minuman | Minuman, Madu & Gula | MNM | 6 | minuman dan pemanis alami
Fesyen > batik | Batik | BTK | 8 | kain dan busana batik
Fesyen > tenun | Tenun & Songket | TNN | 6 | kain tenun
Fesyen > muslim | Busana Muslim | BSM | 5 | busana muslim
Fesyen > kulit | Sepatu & Kulit | KLT | 4 | sepatu dan barang kulit
Fesyen > perhiasan | Aksesori & Perhiasan | PRH | 4 | aksesori dan perhiasan
Kerajinan & Dekorasi > anyaman | Anyaman & Tas | ANY | 5 | anyaman serat alam
Kerajinan & Dekorasi > kayu | Kayu & Ukiran | KYU | 4 | kerajinan kayu
Kerajinan & Dekorasi > gerabah | Gerabah & Keramik | GRB | 3 | gerabah dan keramik
Kerajinan & Dekorasi > seni | Seni & Dekorasi | SEN | 3 | karya seni dan dekorasi
Kecantikan & Kesehatan > perawatan | Perawatan Tubuh | PRW | 5 | sabun dan perawatan tubuh
Kecantikan & Kesehatan > jamu | Jamu & Herbal | JMU | 5 | jamu dan ramuan herbal
Rumah & Anak > rumah | Perlengkapan Rumah | RMH | 3 | perlengkapan rumah
Rumah & Anak > mainan | Mainan & Edukasi | MNN | 2 | mainan edukatif
`;
