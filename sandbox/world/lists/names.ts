/* Personal names: men, women, last names. Those in womensLast are never a man's. */
export const commonNames = {
  men: `Agus Budi Dedi Eko Hendra Andi Rizky Fajar Dimas Arif Bayu Rudi Yudi Irfan Ilham Reza Aditya
Wahyu Surya Joko Rahmat Taufik Fauzi Hadi Iwan Doni Galih Yoga Bagus Anton Ferry Denny Ridwan Zainal
Hafiz Rafi Naufal Farhan Alif Satria Krisna Bima Gilang Rangga Tegar Panji Restu Teguh Slamet Sugeng`,
  women: `Siti Sri Dewi Rina Wati Nur Ayu Fitri Indah Lestari Maya Ratna Yuni Ani Dian Eka Nia Putri
Rini Lina Mega Novi Wulan Intan Anisa Aisyah Zahra Nabila Salma Kartika Melati Tika Rahma Laila Hana
Citra Vina Yulia Endang Nurul Fatimah Khadijah Amalia Safitri Permata Gita Tiara Kirana Anggun Mutiara`,
  last: `Santoso Wijaya Saputra Pratama Hidayat Kurniawan Setiawan Nugroho Wibowo Susanto Gunawan
Firmansyah Ramadhan Hakim Maulana Permana Hartono Rahayu Utami Handayani Puspita Anggraini Wulandari
Oktaviani Maharani Kusuma Saputri Purnama Sulistyo Hermawan Suryadi Halim Tanuwijaya Lim Chandra`,
} as const;

export const womensLast = `Rahayu Utami Handayani Puspita Anggraini Wulandari Oktaviani Maharani
Saputri Astuti Lestari Kusumawati Widyastuti Rohaeti Komariah Suryani Astini Widiastuti Purnami`;

/** By culture: men | women | last names. */
export const cultureNames: Readonly<Record<string, string>> = {
  jawa: `Bambang Sutrisno Sugiarto Paijo Ngatiman Tri Dwi Wawan Purwanto Widodo
| Sumarni Sulastri Tumini Ningsih Retno Wahyuni Sekar Larasati Puji Parwati
| Prasetyo Wicaksono Suharto Mulyono Raharjo Sudarsono Astuti Lestari Kusumawati Widyastuti`,
  sunda: `Asep Ujang Cecep Dadang Encep Tatang Deden Jajang Maman Yayan
| Euis Neneng Iis Teti Cucu Imas Lilis Yayah Ai Tintin
| Suherman Sutisna Permana Nugraha Hermawan Kosasih Suryana Mulyana Rohaeti Komariah`,
  batak: `Parlindungan Togar Binsar Hotman Mangara Jonathan Samuel Daniel Ucok Maruli
| Tiur Rotua Lasma Ruth Debora Maria Hotmaida Tiarma Rosmawati Grace
| Siregar Simanjuntak Hutapea Nasution Harahap Lubis Sinaga Situmorang Panjaitan Tampubolon`,
  minang: `Syafril Yulizar Rinaldi Afrizal Zulkifli Hendri Yusril Fadli Rizal Buyung
| Yusnidar Rosna Upik Desmawati Yenni Erlina Gusnita Reni Elvi Mardiana
| Chaniago Piliang Tanjung Koto Sikumbang Caniago Jambak Melayu Guci Putra`,
  aceh: `Teuku Muhammad Azhar Muzakir Safwan Iskandar Mukhlis Fadhil Munawar Zulfan
| Cut Nurlaila Rahmawati Syarifah Mutia Hayatun Nurjannah Raihan Ulfa Nadia
| Nasir Syahputra Ibrahim Usman Daud Yusuf Hasan Husna Idris Akmal`,
  melayu: `Syahrul Amran Ismail Junaidi Azwar Rusdi Hamdan Kamarul Jamal Yahya
| Zuraida Halimah Masitah Rohana Suryani Mariani Asmah Hasnah Yanti Ernawati
| Amri Harun Saleh Zain Abdullah Arifin Basri Mahmud Effendi Rusli`,
  bali: `Wayan Made Nyoman Ketut Putu Kadek Komang Gede
| Luh Kadek Komang Putu Made Wayan Ketut Nyoman
| Sudiarta Artawan Suardana Wirawan Adnyana Mahendra Suryani Astini Widiastuti Purnami`,
  sasak: `Lalu Muhsin Sahrul Hamzah Saparudin Makmun Zulhadi Junaidi
| Baiq Hidayah Sumiati Mariam Nurhasanah Zohriah Rohani Husniah
| Wirajaya Hamdi Azhari Muliadi Sopian Mahsun Irawan Sasmita`,
  kalimantan: `Noor Syahrani Rahmadi Hasbi Akhmad Gusti Yansen Herman Rusdiansyah Alfian
| Norhayati Mahrita Rusmini Galuh Siti Norjanah Mariatul Yulia Kristina
| Noor Fansuri Anwar Rahman Mulyadi Syarif Usop Lambung Ardiansyah Jaya`,
  sulawesi: `Baso Andi Daeng Syamsul Rusli Amiruddin Ikbal Haris Arsyad Mansyur
| Besse Hasna Rosmini Andi Nurbaya Suriani Murni Hasmawati Rabiah Nirwana
| Daeng Patta Rahman Mappa Saleng Tahir Rauf Latif Sulaeman Syam`,
  minahasa: `Jemmy Stenly Ronny Franky Deisy Marthen Steven Johan
| Meiske Jeane Olga Fenny Selvie Ivonne Christin Meyke
| Lumenta Wowor Kaunang Rumengan Sondakh Pangemanan Tumbelaka Mandagi`,
  timur: `Yohanes Marthinus Petrus Stefanus Fransiskus Domi Kornelis Rafael
| Maria Yosefina Theresia Agustina Martha Yuliana Kristina Rambu
| Tana Leu Ndun Bria Pattiasina Latuconsina Lado Umbu Salampessy Tuhumury`,
  papua: `Yance Markus Benny Yulianus Hengky Obed Melkias Simon
| Yosina Mama Orpa Dorkas Naomi Agustina Selfina Yuliana
| Wenda Kogoya Yikwa Mandacan Rumbiak Wanggai Kambuaya Tabuni Ohee Korwa`,
};

export const streetNames = `Merdeka|Sudirman|Ahmad Yani|Diponegoro|Gajah Mada|Pahlawan|Kartini|Veteran
Imam Bonjol|Teuku Umar|Hasanuddin|Pattimura|Cendrawasih|Melati|Mawar|Anggrek|Kenanga|Flamboyan|Cempaka
Raya Pasar|Stasiun|Masjid Agung|Pemuda|Gatot Subroto|Juanda|Sisingamangaraja|Kebon Jeruk|Pesantren
Sawah Baru|Bukit Indah|Tirta Kencana|Mangga|Rambutan|Durian|Nusa Indah|Semangka|Sumber Rejeki|Puri Asri`;

/* First digits of mobile numbers by operator. */
export const phonePrefixes = `0811 0812 0813 0821 0822 0823 0851 0852 0853 0814 0815 0816 0855 0856
0857 0858 0817 0818 0819 0859 0877 0878 0895 0896 0897 0898 0899 0881 0882 0887 0888`;

export const companyBuyers = `Toko Oleh-Oleh {w}|CV {w}|PT {w} Nusantara|Koperasi {w}|Hotel {w}|Kafe {w}
Toko {w}|UD {w}|Katering {w}|Swalayan {w}|Warung {w}|Galeri {w}`;

export const companyWords = `Sumber Rejeki|Maju Bersama|Cahaya Timur|Sinar Abadi|Berkah Jaya|Tiga Saudara
Anugerah|Karya Mandiri|Lestari Indah|Mitra Usaha|Bumi Persada|Mekar Sari|Harapan Kita|Graha Cipta|Pelangi
Bintang Selatan|Rukun Makmur|Amanah|Nirwana|Surya Kencana|Tunas Muda|Sejati|Gemilang|Damai|Sentosa`;
