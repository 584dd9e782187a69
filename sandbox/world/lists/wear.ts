/* As food.ts. */
export const wearList = `
batik > Kain Batik Tulis Lasem | 380-950 | 0.4 | JT | Latohan, Sekar Jagad, Tiga Negeri | 2,5 m
batik > Kain Batik Cap Pekalongan | 110-185 | 0.35 | JT | Jlamprang, Buketan, Tujuh Rupa | 2 m, 2,5 m
batik > Kemeja Batik Pria | 145-240 | 0.35 | * | Parang Kusumo, Kawung, Truntum, Mega Mendung | M, L, XL
batik > Gamis Batik Kombinasi | 185-290 | 0.5 | * | Sekar Jagad, Parang, Sidomukti | M, L, XL
batik > Blus Batik Wanita | 120-195 | 0.3 | * | Buketan, Kawung, Semarangan | M, L, XL
batik > Batik Mega Mendung Cirebon | 130-230 | 0.35 | JB | Biru, Merah Marun, Hijau | 2 m, 2,5 m
batik > Batik Gentongan Madura | 320-780 | 0.4 | JI | Tar Poteh, Sekar Jagad | 2,5 m
batik > Batik Tulis Giriloyo | 350-720 | 0.4 | YO | Sidoasih, Wahyu Tumurun | 2,5 m
batik > Batik Besurek | 145-260 | 0.35 | BE | Kaligrafi, Rafflesia | 2 m
batik > Batik Jambi | 140-250 | 0.35 | JA | Angso Duo, Durian Pecah | 2 m
batik > Batik Papua | 125-220 | 0.35 | PA PB PD PS PT PP | Cendrawasih, Asmat, Tifa | 2 m
batik > Batik Riau Tabir | 150-260 | 0.35 | RI KR | Tampuk Manggis, Pucuk Rebung | 2 m
batik > Daster Batik | 48-79 | 0.25 | * | Kelelawar, Payung, Busui | All size
tenun > Tenun Ikat Sumba | 450-1450 | 0.6 | NT | Kuda, Mamuli, Patola Ratu | 2 m
tenun > Selendang Tenun Timor | 165-320 | 0.25 | NT | Kaif, Buna | 180 cm
tenun > Ulos Ragidup | 380-950 | 0.5 | SU | Ragidup, Ragihotang, Sadum | 200 cm
tenun > Songket Palembang | 750-2400 | 0.7 | SS | Nampan Perak, Bunga Tabur, Limar | 1 set
tenun > Songket Pandai Sikek | 680-1950 | 0.7 | SB | Pucuk Rebung, Cukia | 1 set
tenun > Kain Tapis Lampung | 420-1250 | 0.6 | LA | Pucuk Rebung, Kapal | 1 set
tenun > Kain Sasirangan | 120-230 | 0.35 | KS KT | Gigi Haruan, Kulat Karikit, Bayam Raja | 2 m
tenun > Tenun Lombok Sukarara | 220-580 | 0.5 | NB | Subahnale, Keker | 2 m
tenun > Tenun Endek Bali | 180-420 | 0.4 | BA | Singamandawa, Cepuk, Rangrang | 2,25 m
tenun > Tenun Troso Jepara | 95-190 | 0.4 | JT | Blanket, Rangrang, Lurik | 2,5 m
tenun > Lurik Klaten | 75-140 | 0.35 | JT YO | Telupat, Kluwung, Sodo Sakler | 2 m
tenun > Tenun Ulap Doyo | 260-680 | 0.4 | KI KU | Naga, Limar | 2 m
tenun > Tenun Sambas | 420-980 | 0.5 | KB | Pucuk Rebung, Bunga Tanjung | 1 set
tenun > Sarung Tenun Buton | 190-380 | 0.5 | SG SR ST GO | Samasili, Betano Walona | 1 helai
tenun > Sutra Sengkang | 280-690 | 0.4 | SN | Balo Tettong, Cobo | 2 m
tenun > Tenun Tanimbar | 260-620 | 0.5 | MA MU | Matantur, Lelemuku | 2 m
tenun > Songket Aceh | 480-1100 | 0.6 | AC | Pinto Aceh, Bungong Seulanga | 1 set
muslim > Hijab Voal Motif | 45-85 | 0.1 | * | Bunga Kenanga, Abstrak Pastel, Geometri | 110 cm, 130 cm
muslim > Mukena Bali Rayon | 95-165 | 0.5 | BA JI * | Tropis, Polos Renda, Bordir | Dewasa
muslim > Mukena Katun Bordir | 180-320 | 0.7 | JB SB | Tasik, Renda, Polos | Dewasa
muslim > Gamis Katun Harian | 135-230 | 0.5 | * | Polos, Bunga Kecil, Kotak | M, L, XL
muslim > Baju Koko Bordir | 110-195 | 0.35 | JB JT * | Tasik, Kerah Shanghai, Lengan Pendek | M, L, XL
muslim > Sarung Tenun Goyor | 140-260 | 0.5 | JT JI | Botol, Wajik | 1 helai
muslim > Peci Songkok Beludru | 55-95 | 0.2 | JI JT KS | Polos, Bordir | No 7, No 8, No 9
muslim > Khimar Instan | 58-98 | 0.2 | * | Pet Antem, Renda, Polos | M, L
muslim > Setelan Koko Anak | 95-150 | 0.3 | * | Kurta, Bordir, Batik | 2-4 th, 5-7 th, 8-10 th
muslim > Sajadah Bordir | 70-130 | 0.6 | JB JT AC | Masjid, Polos | Dewasa
kulit > Sepatu Pantofel Cibaduyut | 220-380 | 1 | JB | Hitam, Cokelat Tua | 39, 40, 41, 42
kulit > Sepatu Bot Kulit | 340-560 | 1.3 | JB | Cokelat Muda, Hitam, Tan | 40, 41, 42
kulit > Sandal Kulit Magetan | 95-165 | 0.6 | JI | Silang, Jepit, Selop | 39, 41, 43
kulit > Tas Selempang Kulit | 260-480 | 0.8 | YO JI JT | Cokelat Tua, Tan, Hitam | Sedang, Besar
kulit > Dompet Kulit Garut | 110-195 | 0.2 | JB | Lipat Dua, Panjang, Kartu | 1 buah
kulit > Ikat Pinggang Kulit Sapi | 95-170 | 0.3 | JI YO JB BT | Polos, Jahit Tepi | 1 buah
kulit > Dompet Kulit Pari | 180-320 | 0.15 | YO JK | Hitam, Merah Marun | 1 buah
kulit > Sepatu Kanvas Lukis | 165-260 | 0.8 | JK BT JB JI SU | Bunga, Wayang, Polos | 38, 40, 42
kulit > Sneakers Lokal | 210-340 | 0.9 | JB JI * | Putih, Hitam, Krem | 39, 41, 43
kulit > Sarung Laptop Kulit | 240-390 | 0.5 | YO JK SN | Tan, Hitam | 14 inci
perhiasan > Cincin Perak Kotagede | 145-320 | 0.05 | YO | Ukir Daun, Polos, Batu Akik | Ukuran 7, Ukuran 9
perhiasan > Bros Perak Filigri | 120-240 | 0.05 | YO SG SN | Bunga, Kupu-Kupu | 1 buah
perhiasan > Gelang Perak Celuk | 260-520 | 0.1 | BA | Jawan, Rantai | 1 buah
perhiasan > Kalung Mutiara Lombok | 320-890 | 0.1 | NB | Air Laut, Air Tawar | 42 cm
perhiasan > Anting Mutiara Maluku | 180-420 | 0.05 | MA MU PB PD | Putih, Emas | 1 pasang
perhiasan > Kalung Manik Dayak | 75-165 | 0.15 | KT KI KU KB | Naga, Enggang | 1 buah
perhiasan > Batu Akik Bacan | 180-650 | 0.05 | MU KS | Doko, Palamea | 1 buah
perhiasan > Pinto Aceh Perak | 190-380 | 0.05 | AC | Liontin, Bros | 1 buah
perhiasan > Gelang Akar Bahar | 65-140 | 0.1 | PS PA PT PP NT | Ukir, Polos | 1 buah
perhiasan > Bros Kain Perca | 15-28 | 0.05 | * | Bunga, Daun, Kupu-Kupu | 1 buah
perhiasan > Gelang Macrame | 22-40 | 0.05 | * | Senja, Laut, Rimba | 1 buah
perhiasan > Anting Resin Bunga Kering | 32-55 | 0.05 | JB JI BA JK | Mawar, Baby Breath | 1 pasang
`;
