/*
 * Odoo's own provinces of Indonesia (its codes and spelling), and Papua Barat Daya as an
 * administrator would add it.
 *   code | id | name | island | buyers | sellers | culture | cities with the first digits of their post codes
 * buyers: population × share of people shopping online (BPS 2023-24, where published)
 * sellers: businesses selling online, thousands (BPS 2022, where published)
 * culture: which pool of personal names is used besides the common one
 */
export const provinceList = `
AC | 613 | Aceh | Sumatra | 75 | 36 | aceh | Banda Aceh 231, Lhokseumawe 243, Takengon 245, Langsa 244
BA | 614 | Bali | Nusa | 92 | 86 | bali | Denpasar 802, Gianyar 805, Ubud 805, Singaraja 811, Tabanan 821
BB | 615 | Bangka Belitung | Sumatra | 46 | 12 | melayu | Pangkalpinang 331, Sungailiat 332, Tanjung Pandan 334
BT | 616 | Banten | Jawa | 338 | 105 | sunda | Tangerang 151, Tangerang Selatan 153, Serang 421, Cilegon 424, Lebak 423
BE | 617 | Bengkulu | Sumatra | 33 | 10 | melayu | Bengkulu 382, Curup 391, Manna 385
GO | 618 | Gorontalo | Sulawesi | 22 | 9 | sulawesi | Gorontalo 961, Limboto 962
JK | 619 | Jakarta | Jawa | 353 | 253 | jawa | Jakarta Selatan 121, Jakarta Timur 134, Jakarta Barat 114, Jakarta Pusat 101, Jakarta Utara 142
JA | 620 | Jambi | Sumatra | 58 | 18 | melayu | Jambi 361, Muara Bungo 372, Sungai Penuh 371
JB | 621 | Jawa Barat | Jawa | 1294 | 643 | sunda | Bandung 401, Bekasi 171, Bogor 161, Depok 164, Cirebon 451, Garut 441, Tasikmalaya 461, Sukabumi 431, Cimahi 405
JT | 622 | Jawa Tengah | Jawa | 690 | 541 | jawa | Semarang 501, Surakarta 571, Pekalongan 511, Jepara 594, Kudus 593, Banyumas 531, Magelang 561, Klaten 574, Lasem 592
JI | 623 | Jawa Timur | Jawa | 780 | 572 | jawa | Surabaya 602, Malang 651, Sidoarjo 612, Kediri 641, Banyuwangi 684, Jember 681, Gresik 611, Batu 653
KB | 624 | Kalimantan Barat | Kalimantan | 80 | 28 | kalimantan | Pontianak 781, Singkawang 791, Sintang 786
KS | 625 | Kalimantan Selatan | Kalimantan | 80 | 36 | kalimantan | Banjarmasin 701, Banjarbaru 707, Martapura 706
KT | 626 | Kalimantan Tengah | Kalimantan | 52 | 15 | kalimantan | Palangka Raya 731, Sampit 743, Pangkalan Bun 741
KI | 627 | Kalimantan Timur | Kalimantan | 94 | 36 | kalimantan | Samarinda 751, Balikpapan 761, Bontang 753, Tenggarong 755
KU | 628 | Kalimantan Utara | Kalimantan | 22 | 6 | kalimantan | Tarakan 771, Tanjung Selor 772, Nunukan 774
KR | 629 | Kepulauan Riau | Sumatra | 64 | 20 | melayu | Batam 294, Tanjungpinang 291
LA | 630 | Lampung | Sumatra | 126 | 59 | melayu | Bandar Lampung 351, Metro 341, Pringsewu 353
MA | 631 | Maluku | Maluku | 24 | 2 | timur | Ambon 971, Tual 976, Masohi 975
MU | 632 | Maluku Utara | Maluku | 18 | 2 | timur | Ternate 977, Tidore 978, Sofifi 978
NB | 633 | Nusa Tenggara Barat | Nusa | 68 | 30 | sasak | Mataram 831, Praya 835, Selong 836, Bima 841
NT | 634 | Nusa Tenggara Timur | Nusa | 46 | 18 | timur | Kupang 851, Waingapu 871, Ende 863, Maumere 861, Labuan Bajo 867
PA | 635 | Papua | Papua | 22 | 4 | papua | Jayapura 991, Sentani 993, Biak 981
PB | 636 | Papua Barat | Papua | 15 | 3 | papua | Manokwari 983, Fakfak 986
PS | 637 | Papua Selatan | Papua | 12 | 2 | papua | Merauke 996, Agats 997
PT | 638 | Papua Tengah | Papua | 14 | 2 | papua | Nabire 988, Timika 999
PP | 639 | Papua Pegunungan | Papua | 10 | 1 | papua | Wamena 995
RI | 640 | Riau | Sumatra | 120 | 45 | melayu | Pekanbaru 282, Dumai 288, Bengkalis 287
SR | 641 | Sulawesi Barat | Sulawesi | 20 | 7 | sulawesi | Mamuju 915, Majene 914
SN | 642 | Sulawesi Selatan | Sulawesi | 148 | 52 | sulawesi | Makassar 902, Parepare 911, Palopo 919, Rantepao 918
ST | 643 | Sulawesi Tengah | Sulawesi | 40 | 14 | sulawesi | Palu 941, Luwuk 947, Poso 946
SG | 644 | Sulawesi Tenggara | Sulawesi | 40 | 13 | sulawesi | Kendari 931, Baubau 937
SA | 645 | Sulawesi Utara | Sulawesi | 44 | 18 | minahasa | Manado 951, Tomohon 954, Bitung 955
SB | 646 | Sumatra Barat | Sumatra | 94 | 58 | minang | Padang 251, Bukittinggi 261, Payakumbuh 262, Pariaman 255
SS | 647 | Sumatra Selatan | Sumatra | 130 | 48 | melayu | Palembang 301, Lubuklinggau 316, Prabumulih 311
SU | 648 | Sumatra Utara | Sumatra | 238 | 75 | batak | Medan 201, Pematangsiantar 211, Binjai 207, Balige 223, Kisaran 212
YO | 649 | Yogyakarta | Jawa | 98 | 174 | jawa | Yogyakarta 551, Sleman 555, Bantul 557, Wonosari 558
PD | 650 | Papua Barat Daya | Papua | 15 | 2 | papua | Sorong 984, Raja Ampat 984
`;
