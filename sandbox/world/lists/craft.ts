/* As food.ts. */
export const craftList = `
anyaman > Noken Papua | 120-320 | 0.3 | PA PP PT PB PS PD | Kulit Kayu, Benang Wol, Anggrek | Kecil, Sedang, Besar
anyaman > Tas Anyaman Lontar | 75-145 | 0.4 | NT BA SN | Polos, Motif Ketupat, Kombinasi Kulit | Sedang, Besar
anyaman > Tas Anyaman Purun | 65-120 | 0.4 | KS KT SS | Polos, Sasirangan | Sedang, Besar
anyaman > Tas Anyaman Pandan | 55-110 | 0.3 | YO JT AC JB | Lukis, Polos, Decoupage | Sedang, Besar
anyaman > Keranjang Rotan Cirebon | 110-230 | 1.5 | JB | Natural, Putih | Sedang, Besar
anyaman > Tas Rotan Bulat | 120-210 | 0.5 | BA NB | Polos, Ukir | 20 cm
anyaman > Tikar Mendong | 45-85 | 0.9 | JB YO | Polos, Warna | 100 x 150 cm, 150 x 200 cm
anyaman > Topi Pandan | 35-60 | 0.15 | JB BT KR | Polos, Pita | Dewasa
anyaman > Anyaman Ketak Lombok | 85-190 | 0.5 | NB | Nampan, Kotak Tisu | 1 buah
anyaman > Bakul Rotan Dayak | 140-280 | 0.8 | KB KI KU KT | Anjat, Bakul | Sedang
anyaman > Tempat Tisu Anyaman | 38-65 | 0.3 | * | Natural, Putih, Cokelat | 1 buah
anyaman > Tudung Saji Rotan | 75-140 | 0.7 | JA RI MU SR GO | Polos, Bordir | 40 cm, 50 cm
kayu > Ukiran Dinding Jepara | 380-1250 | 4 | JT | Kaligrafi, Bunga, Relief Rusa | 60 cm, 100 cm
kayu > Talenan Kayu Jati | 65-120 | 1.2 | JT YO JI | Bulat, Kotak, Gagang | Sedang, Besar
kayu > Mangkuk Kayu Mahoni | 45-85 | 0.4 | YO BA JT | Polos, Ukir Tepi | 15 cm, 20 cm
kayu > Sendok Kayu Sonokeling | 18-32 | 0.1 | YO JT JI | Makan, Sayur | 1 buah, isi 6
kayu > Patung Asmat | 420-1450 | 3 | PS PA PT | Leluhur, Perahu | 40 cm, 60 cm
kayu > Miniatur Kapal Pinisi | 260-680 | 2 | SN SR SG | Kayu Bitti, Kayu Jati | 30 cm, 50 cm
kayu > Topeng Malangan | 165-340 | 0.6 | JI | Panji, Klana, Gunungsari | 1 buah
kayu > Nampan Kayu Trembesi | 85-150 | 1 | BA JT JB | Oval, Kotak | Sedang, Besar
kayu > Jam Dinding Kayu | 120-210 | 1 | * | Wayang, Pohon, Minimalis | 30 cm
kayu > Wayang Golek | 190-420 | 0.7 | JB | Cepot, Arjuna, Semar | 45 cm
kayu > Gantungan Kunci Enggang | 18-30 | 0.05 | KT KB KI KU | Ukir, Warna | 1 buah, isi 6
kayu > Kotak Perhiasan Ukir Bali | 120-260 | 0.8 | BA NB | Bunga Kamboja, Barong | Kecil, Sedang
gerabah > Gerabah Kasongan | 75-165 | 2.5 | YO | Vas Bunga, Guci, Pot Gantung | Sedang, Besar
gerabah > Vas Gerabah Lombok | 85-190 | 2.5 | NB | Kulit Telur, Ukir | Sedang, Besar
gerabah > Mug Keramik Handmade | 55-95 | 0.5 | JB JK BA YO | Reaktif Biru, Terakota, Putih Tulang | 250 ml, 350 ml
gerabah > Piring Keramik Dinoyo | 45-80 | 0.7 | JI | Daun, Bulat | 20 cm, 25 cm
gerabah > Cobek Batu Merapi | 85-150 | 4.5 | YO JT | Halus, Kasar | 20 cm, 25 cm
gerabah > Teko Poci Tanah Liat | 55-95 | 1.2 | JT | Set 2 Cangkir, Set 4 Cangkir | 1 set
gerabah > Keramik Plered | 65-130 | 2 | JB BT | Pot Tanaman, Celengan | Sedang, Besar
gerabah > Guci Keramik Singkawang | 180-420 | 3.5 | KB | Naga, Bunga | 30 cm, 45 cm
gerabah > Tembikar Banyumulek | 65-120 | 2 | NB SN | Kendi, Gentong | Sedang
gerabah > Celengan Tanah Liat | 22-40 | 0.8 | * | Ayam, Semar, Gajah | Sedang
seni > Lukisan Bali Pengosekan | 320-980 | 1.5 | BA | Panen, Burung, Barong | 40 x 60 cm, 60 x 80 cm
seni > Wayang Kulit | 240-680 | 0.4 | JT YO | Arjuna, Gatotkaca, Semar | 40 cm, 60 cm
seni > Magnet Kulkas Nusantara | 15-25 | 0.05 | * | Rumah Adat, Candi, Laut | isi 3, isi 6
seni > Angklung Mini | 55-95 | 0.4 | JB BT | Satu Nada, Satu Oktaf | 1 set
seni > Kain Hias Dinding Macrame | 95-190 | 0.6 | * | Daun, Bulan Sabit | 40 cm, 60 cm
seni > Tifa Papua Mini | 85-180 | 0.5 | PA PS PB PD | Biak, Asmat | 20 cm, 30 cm
seni > Rumah Gadang Miniatur | 120-240 | 0.9 | SB RI JA | Perak, Kayu | 25 cm
seni > Sasando Mini Hias | 140-260 | 0.6 | NT | Lontar, Kayu | 30 cm
seni > Lampu Hias Bambu | 75-140 | 0.8 | JB JT JI LA BE | Bulat, Lentera | 25 cm, 35 cm
seni > Kaligrafi Kuningan | 190-380 | 1.5 | JT JI AC SU | Ayat Kursi, Allah Muhammad | 40 cm
perawatan > Sabun Susu Kambing | 22-35 | 0.1 | * | Original, Zaitun, Madu | 80 g, isi 3
perawatan > Sabun Kopi Arang | 24-36 | 0.1 | BA JI AC SU | Original, Serai | 90 g
perawatan > Lulur Boreh Bali | 38-58 | 0.25 | BA | Cendana, Kamboja, Kopi | 200 g
perawatan > Lulur Mangir Jawa | 28-45 | 0.25 | YO JT | Kuning, Putih, Beras | 200 g
perawatan > VCO Minyak Kelapa Murni | 38-58 | 0.12 | SA ST MU JT RI | Original | 100 ml, 250 ml
perawatan > Minyak Kemiri Bakar | 35-52 | 0.12 | NT SU SN | Original | 100 ml
perawatan > Minyak Kayu Putih Buru | 32-50 | 0.12 | MA MU PS | Original | 60 ml, 100 ml
perawatan > Masker Bengkoang | 18-30 | 0.1 | SB JT | Original, Kunyit | 100 g
perawatan > Bedak Dingin Banjar | 18-28 | 0.1 | KS KT KU | Pandan, Bengkoang | 100 g
perawatan > Sampo Batang Urang Aring | 32-48 | 0.08 | JB JK * | Urang Aring, Lidah Buaya | 60 g
perawatan > Lilin Aroma Terapi | 55-89 | 0.3 | JK JB BA | Serai, Cendana, Melati | 100 g, 200 g
jamu > Jamu Beras Kencur | 15-24 | 0.4 | JT JI YO JK | Original, Madu | 250 ml, 500 ml
jamu > Kunyit Asam Botol | 15-24 | 0.4 | JT JI YO | Original, Sirih | 250 ml, 500 ml
jamu > Jamu Serbuk Temulawak | 24-36 | 0.2 | JT JI * | Original, Gula Aren | 200 g
jamu > Jahe Merah Bubuk | 28-42 | 0.2 | * | Murni, Gula Aren | 150 g, 300 g
jamu > Minyak Gosok Rempah | 30-48 | 0.12 | KT KB KS | Bawang Dayak, Akar Kuning | 60 ml
jamu > Akar Bajakah Kering | 45-75 | 0.25 | KT KI KU | Rajang, Bubuk | 250 g
jamu > Minyak Balur Sumbawa | 38-60 | 0.12 | NB NT | Original, Extra Hangat | 60 ml
jamu > Teh Daun Kelor | 24-38 | 0.1 | NT JI SN | Celup, Bubuk | isi 20, 100 g
jamu > Balsem Daun Gatal Papua | 28-45 | 0.1 | PA PB PS PT PD PP | Original | 40 g
jamu > Param Kocok | 22-35 | 0.15 | JT YO JB LA | Original, Jahe | 100 ml
jamu > Habbatussauda Madu | 48-72 | 0.3 | JB JK BT | Original | 250 ml
rumah > Sapu Lidi Hias | 28-45 | 0.5 | JB JT | Panjang, Pendek | 1 buah
rumah > Sarung Bantal Batik | 45-75 | 0.25 | YO JT JI | Kawung, Parang | 40 x 40 cm
rumah > Taplak Meja Tenun | 65-120 | 0.4 | JT NT BA NB | Troso, Ikat | 100 cm, 150 cm
rumah > Serbet Dapur Katun | 22-36 | 0.2 | * | Kotak, Bunga | isi 4
rumah > Keset Serabut Kelapa | 28-48 | 0.8 | JT LA SA | Polos, Selamat Datang | 40 x 60 cm
rumah > Tirai Bambu | 85-150 | 2 | JB JT BT | Natural, Cokelat | 100 x 200 cm
rumah > Selimut Lurik | 135-220 | 1 | JT YO | Biru, Cokelat | 150 x 200 cm
rumah > Sabun Cuci Piring | 14-22 | 0.5 | * | Jeruk Nipis, Serai | 450 ml, 1 liter
rumah > Pengharum Ruangan Akar Wangi | 22-38 | 0.1 | JB | Sachet, Boneka | 1 buah
rumah > Sedotan Bambu | 18-30 | 0.1 | BA JT JI | Polos, Ukir Nama | isi 5
mainan > Puzzle Kayu Peta Indonesia | 75-120 | 0.8 | YO JT * | 34 Keping, 38 Keping | 40 cm
mainan > Balok Susun Kayu | 85-140 | 1.2 | YO JB JT | Pastel, Natural | isi 40, isi 60
mainan > Congklak Kayu | 65-110 | 1 | JT YO SN | Lipat, Ukir Naga | 1 set
mainan > Boneka Rajut | 55-95 | 0.2 | * | Kelinci, Komodo, Badak | 20 cm, 30 cm
mainan > Boneka Wayang Kain | 48-80 | 0.25 | YO JI JB | Semar, Gareng, Cepot | 25 cm
mainan > Gasing Bambu | 18-30 | 0.2 | KR RI JB NB | Besar, Kecil | 1 buah
mainan > Buku Kain Bayi | 65-110 | 0.25 | JB JK JI | Hewan, Buah, Angka | 1 buah
mainan > Kartu Aksara Nusantara | 38-60 | 0.2 | YO JT BA | Jawa, Sunda, Bali | 1 set
`;
