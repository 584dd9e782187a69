/*
 * key > name | price (thousand rupiah) | kg | home provinces, or * | flavours, motifs | sizes, small to large
 */
export const foodList = `
camilan > Keripik Tempe Sagu | 14-19 | 0.2 | JI JT YO | Original, Pedas Daun Jeruk, Keju | 200 g, 500 g
camilan > Keripik Singkong | 11-16 | 0.2 | * | Balado, Bawang Gurih, Keju Manis | 200 g, 500 g, 1 kg
camilan > Keripik Sanjai | 16-24 | 0.25 | SB | Balado, Tawar, Kuning | 250 g, 500 g
camilan > Keripik Pisang Kepok | 15-22 | 0.2 | LA BE | Cokelat, Keju, Original, Melon | 200 g, 400 g
camilan > Kerupuk Kemplang Panggang | 22-34 | 0.25 | SS BB | Ikan Tenggiri, Udang | 250 g, 500 g
camilan > Amplang Kuku Macan | 25-36 | 0.2 | KI KU KS | Ikan Pipih, Ikan Tenggiri | 200 g, 400 g
camilan > Emping Melinjo | 24-38 | 0.25 | BT JT YO | Original, Pedas Manis, Asin | 250 g, 500 g
camilan > Rempeyek | 12-20 | 0.2 | JT YO JI | Kacang Tanah, Teri, Kedelai | 200 g, 500 g
camilan > Keripik Sukun | 15-22 | 0.2 | PS PA MU MA | Gurih, Manis Gula Aren | 200 g
camilan > Keripik Talas Beneng | 14-21 | 0.2 | BT JB GO SR | Original, Barbeku, Balado | 200 g, 400 g
camilan > Basreng | 10-17 | 0.15 | JB | Daun Jeruk, Pedas Gila, Original | 150 g, 500 g
camilan > Seblak Kering | 9-15 | 0.15 | JB | Kencur, Pedas Level 3, Keju | 150 g, 300 g
camilan > Kacang Mete Panggang | 45-68 | 0.25 | SG NT NB | Original, Madu, Bawang | 250 g, 500 g
camilan > Kacang Sembunyi Kenari | 28-42 | 0.2 | MA MU | Gula Aren, Original | 200 g
camilan > Sale Pisang Goreng | 18-27 | 0.3 | JB AC KB | Original, Wijen | 300 g, 500 g
camilan > Stik Bawang | 13-19 | 0.25 | * | Original, Keju, Rumput Laut | 250 g, 500 g
kue > Bakpia Kukus | 30-38 | 0.35 | YO | Kacang Hijau, Cokelat, Keju, Ubi Ungu | isi 10
kue > Dodol Garut | 22-34 | 0.5 | JB | Original, Wijen, Cokelat | 250 g, 500 g
kue > Bolu Gulung | 55-75 | 0.6 | * | Pandan, Cokelat, Keju, Mocca | 1 loyang
kue > Bika Ambon | 65-85 | 0.8 | SU | Original, Pandan, Durian | 1 kotak
kue > Lapis Legit | 160-240 | 0.8 | SS LA BB JK | Original, Prunes, Keju | setengah loyang, 1 loyang
kue > Pia Manado | 35-48 | 0.4 | SA GO | Kelapa Kenari, Cokelat, Keju | isi 10
kue > Kue Semprong | 28-40 | 0.3 | KB BB KR | Original, Wijen Hitam | 300 g
kue > Nastar Premium | 65-95 | 0.5 | * | Nanas Madu, Keju | 250 g, 500 g
kue > Kastengel Keju Edam | 75-105 | 0.5 | * | Original, Extra Keju | 250 g, 500 g
kue > Wajik Ketan Gula Merah | 20-30 | 0.4 | JT JI KS | Original, Durian | isi 10, isi 20
kue > Wingko Babat | 26-38 | 0.4 | JT JI | Kelapa Muda, Nangka, Cokelat | isi 10, isi 20
kue > Bagea Sagu Kenari | 24-36 | 0.3 | MU MA SN ST | Kenari, Original | 300 g
kue > Roti Abon Gulung | 45-60 | 0.5 | PB PA PD PT PP | Sapi, Ikan | isi 8
kue > Timphan Asoe Kaya | 28-40 | 0.4 | AC | Srikaya, Kelapa | isi 10
kue > Pie Susu | 28-42 | 0.35 | BA NB | Original, Cokelat, Keju, Matcha | isi 10, isi 20
bumbu > Sambal Roa | 32-45 | 0.2 | SA GO ST | Original, Pedas Nampol | 150 g, 250 g
bumbu > Sambal Bawang | 20-30 | 0.2 | * | Original, Cumi, Teri, Terasi | 150 g, 250 g
bumbu > Sambal Matah | 26-38 | 0.2 | BA | Original, Kecombrang | 150 g, 250 g
bumbu > Sambal Andaliman | 28-42 | 0.2 | SU | Original, Teri Medan | 150 g, 250 g
bumbu > Sambal Lado Mudo | 24-36 | 0.2 | SB RI JA | Original, Jengkol | 200 g
bumbu > Bumbu Rendang Siap Masak | 22-34 | 0.25 | SB | Original, Pedas | 200 g, 500 g
bumbu > Bumbu Pecel | 15-24 | 0.25 | JI JT | Pedas, Sedang, Manis | 250 g, 500 g, 1 kg
bumbu > Bumbu Rawon | 16-22 | 0.1 | JI | Original | 100 g, 250 g
bumbu > Bumbu Plecing | 18-26 | 0.2 | NB | Original, Pedas | 200 g
bumbu > Terasi Udang Rebon | 18-30 | 0.2 | JB JT BB LA | Bakar, Mentah | 200 g, 500 g
bumbu > Lada Putih Muntok | 32-48 | 0.1 | BB KI | Bubuk, Butir | 100 g, 250 g
bumbu > Pala Banda Bubuk | 28-40 | 0.1 | MA MU PB | Original | 50 g, 100 g
bumbu > Bawang Goreng Palu | 38-55 | 0.2 | ST | Original, Pedas | 100 g, 250 g
bumbu > Abon Cabai | 22-30 | 0.1 | * | Level 1, Level 3, Level 5 | 80 g, 200 g
lauk > Rendang Kering Padang | 85-120 | 0.25 | SB RI | Daging Sapi, Paru, Jengkol | 250 g, 500 g
lauk > Bandeng Presto | 45-68 | 0.5 | JT | Duri Lunak, Bumbu Kuning, Pedas | 500 g, 1 kg
lauk > Abon Sapi | 48-72 | 0.2 | JT JI SN | Original, Pedas, Manis | 100 g, 250 g
lauk > Abon Ikan Tuna | 35-52 | 0.15 | MA MU SA PD GO | Original, Pedas | 100 g, 250 g
lauk > Pempek Palembang | 75-120 | 1 | SS JA | Campur, Lenjer, Kapal Selam | isi 10, isi 20
lauk > Otak-Otak Bandeng | 55-75 | 0.5 | JI JT SN | Original, Pedas | isi 5, isi 10
lauk > Serundeng Kelapa | 18-28 | 0.2 | JT JI JK YO | Original, Pedas, Kacang | 200 g
lauk > Ikan Asin Jambal Roti | 55-85 | 0.3 | JB JK BT LA | Super, Potong | 250 g, 500 g
lauk > Kering Kentang Mustofa | 28-42 | 0.25 | * | Pedas Manis, Balado, Teri Kacang | 250 g, 500 g
lauk > Teri Medan Balado | 38-55 | 0.2 | SU KR AC | Kacang, Petai | 200 g
lauk > Se'i Sapi Asap | 75-98 | 0.3 | NT | Original, Sambal Lu'at | 250 g, 500 g
lauk > Ikan Asap Galafea | 60-85 | 0.5 | MA MU PA PB | Cakalang, Tuna | 500 g
lauk > Wadi Ikan | 45-65 | 0.5 | KT KS KB | Patin, Gabus | 500 g
lauk > Sarden Rumahan Tongkol | 30-44 | 0.25 | SG SR SN PS | Pedas, Tomat | 250 g
kopi > Kopi Gayo Arabika | 68-95 | 0.25 | AC | Full Wash, Honey, Natural | 100 g, 250 g, 500 g
kopi > Kopi Mandailing | 65-90 | 0.25 | SU | Semi Wash, Natural | 200 g, 500 g
kopi > Kopi Toraja Sapan | 72-98 | 0.25 | SN SR | Medium Roast, Dark Roast | 100 g, 250 g
kopi > Kopi Kintamani | 70-95 | 0.25 | BA | Full Wash, Natural, Honey | 200 g, 500 g
kopi > Kopi Flores Bajawa | 68-92 | 0.25 | NT | Full Wash, Honey | 100 g, 250 g
kopi > Kopi Wamena Arabika | 85-120 | 0.25 | PA PP PT | Medium Roast, Light Roast | 100 g, 250 g
kopi > Kopi Robusta Lampung | 32-48 | 0.25 | LA BE SS | Petik Merah, Bubuk Halus | 250 g, 500 g, 1 kg
kopi > Kopi Robusta Temanggung | 30-46 | 0.25 | JT | Petik Merah, Bubuk Halus | 200 g, 500 g
kopi > Kopi Ijen Arabika | 62-85 | 0.25 | JI | Full Wash, Wine | 200 g, 500 g
kopi > Kopi Liberika Tungkal | 45-66 | 0.2 | JA RI KB | Medium Roast, Dark Roast | 200 g
kopi > Kopi Aren Literan | 68-85 | 1.1 | * | Original, Pandan, Vanila | 1 liter
kopi > Teh Melati Wangi | 16-26 | 0.1 | JT JB | Celup, Tubruk | 50 g, 100 g
kopi > Teh Hitam Kayu Aro | 24-36 | 0.1 | JA SB | Orthodox, Celup | 100 g, 250 g
kopi > Teh Tarik Bubuk | 28-40 | 0.3 | AC KR SU | Original, Halia | 300 g, 500 g
kopi > Cokelat Bubuk Kakao | 38-56 | 0.2 | SR ST SN YO | Original, Tanpa Gula | 200 g, 500 g
minuman > Gula Aren Semut | 24-36 | 0.5 | BT JB SU SA | Original, Jahe | 250 g, 500 g, 1 kg
minuman > Gula Semut Kelapa | 22-34 | 0.5 | JT YO JI | Original, Kunyit, Jahe | 250 g, 500 g, 1 kg
minuman > Wedang Uwuh | 12-22 | 0.1 | YO JT | Original, Jahe Merah | isi 5, isi 10
minuman > Madu Hutan Sumbawa | 85-125 | 0.5 | NB NT | Murni, Propolis | 250 ml, 500 ml
minuman > Madu Kelulut | 95-140 | 0.4 | KB KT KS RI KU | Murni | 250 ml, 500 ml
minuman > Madu Randu | 60-88 | 0.5 | JT JI | Murni | 250 ml, 500 ml
minuman > Sirup Markisa | 32-45 | 0.7 | SN SU SB | Original, Terong Belanda | 600 ml
minuman > Sirup Pala | 30-44 | 0.7 | MA MU PB BB | Original, Madu | 600 ml
minuman > Jeruk Kalamansi Peras | 28-40 | 0.6 | BE KB | Original, Madu | 500 ml
minuman > Sari Buah Merah | 110-165 | 0.4 | PA PP PS PT PB PD | Murni | 250 ml
minuman > Minuman Jahe Merah Instan | 26-38 | 0.3 | * | Original, Susu, Kurma | 250 g, 500 g
minuman > Bir Pletok | 28-40 | 0.6 | JK BT | Original, Secang | 500 ml
minuman > Serbuk Instan | 22-32 | 0.25 | JB BT | Bandrek, Bajigur | isi 5, isi 10
minuman > Sari Kurma Madu | 35-52 | 0.4 | * | Original, Habbatussauda | 350 g
`;
