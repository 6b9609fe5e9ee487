"""Annexes of village regulations, typed by hand: explanations, prices, numbers in cells."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, d, grid, i, n


def chart_of_2014_with_explanations() -> Wild:
    """31: four columns of digits, "U R A I A N", explanations, a page number with the head repeated."""
    own, dd, tax, add, prov = 22_300_000, 688_112_000, 18_450_000, 402_550_000, 15_000_000
    siltap, office, bpd, road, dam, youth, course = (
        297_000_000, 81_300_000, 38_112_000, 455_500_000, 170_000_000, 44_500_000, 70_000_000,
    )  # fmt: skip
    income = own + dd + tax + add + prov
    spent = siltap + office + bpd + road + dam + youth + course
    left = spent - income + 15_000_000
    head = "KODE REKENING | < | < | < | U R A I A N | JUMLAH ANGGARAN | PENJELASAN\n1 | < | < | < | 2 | 3 | 4"
    rows = grid(f"""
LAMPIRAN PERATURAN KEPALA DESA
NOMOR : 3 TAHUN 2016
TENTANG : PENJABARAN ANGGARAN PENDAPATAN DAN BELANJA DESA
PENJABARAN ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA GUNUNG WUNGKAL
TAHUN ANGGARAN 2017
{head}
1 | | | | PENDAPATAN | {d(income)}
1 | 1 | | | Pendapatan Asli Desa | {d(own)}
1 | 1 | 1 | | Hasil Usaha Desa | -
1 | 1 | 2 | | Hasil Aset Desa | {d(own)} | Sewa tanah kas desa
1 | 2 | | | Pendapatan Transfer | {d(dd + tax + add + prov)}
1 | 2 | 1 | | Dana Desa | {d(dd)} | APBN
1 | 2 | 2 | | Bagian dari hasil pajak & retribusi daerah kabupaten | {d(tax)}
1 | 2 | 3 | | Alokasi Dana Desa | {d(add)} | APBD Kab.
1 | 2 | 4 | | Bantuan Keuangan | {d(prov)}
1 | 2 | 4 | 1 | Bantuan Provinsi | {d(prov)}
1 | 2 | 4 | 2 | Bantuan Kabupaten | -
 | | | | JUMLAH PENDAPATAN | {d(income)}
2 | | | | BELANJA DESA | {d(spent)}
2 | 1 | | | Bidang Penyelenggaraan Pemerintahan Desa | {d(siltap + office + bpd)}
2 | 1 | 1 | | Pembayaran Penghasilan Tetap dan Tunjangan | {d(siltap)}
2 | 1 | 1 | 1 | Belanja Pegawai | {d(siltap)} | Kades dan perangkat, 12 bulan
2 | 1 | 2 | | Kegiatan Operasional Kantor Desa | {d(office)}
2 | 1 | 2 | 2 | Belanja Barang dan Jasa | {d(office - 20_000_000)}
2 | 1 | 2 | 3 | Belanja Modal | {d(20_000_000)} | Komputer
2 | 1 | 3 | | Kegiatan Operasional BPD | {d(bpd)}
2 | 1 | 3 | 2 | Belanja Barang dan Jasa | {d(bpd)}
 | | | | 1
{head}
2 | 2 | | | Bidang Pelaksanaan Pembangunan Desa | {d(road + dam)}
2 | 2 | 1 | | Kegiatan Pembangunan Jalan Desa | {d(road)}
2 | 2 | 1 | 2 | Belanja Barang dan Jasa | {d(55_500_000)}
2 | 2 | 1 | 3 | Belanja Modal | {d(road - 55_500_000)}
2 | 2 | 10 | | Kegiatan Pembangunan Talud | {d(dam)}
2 | 2 | 10 | 3 | Belanja Modal | {d(dam)}
2 | 3 | | | Bidang Pembinaan Kemasyarakatan | {d(youth)}
2 | 3 | 1 | | Kegiatan Pembinaan Pemuda dan Olah Raga | {d(youth)}
2 | 3 | 1 | 2 | Belanja Barang dan Jasa | {d(youth)}
2 | 4 | | | Bidang Pemberdayaan Masyarakat | {d(course)}
2 | 4 | 1 | | Kegiatan Pelatihan Kelompok Tani | {d(course)}
2 | 4 | 1 | 2 | Belanja Barang dan Jasa | {d(course)}
2 | 5 | | | Bidang Tak Terduga | -
 | | | | JUMLAH BELANJA | {d(spent)}
 | | | | SURPLUS / DEFISIT | {d(income - spent)}
3 | | | | PEMBIAYAAN
3 | 1 | | | Penerimaan Pembiayaan | {d(left)}
3 | 1 | 1 | | SILPA Tahun 2016 | {d(left)}
3 | 2 | | | Pengeluaran Pembiayaan | {d(15_000_000)}
3 | 2 | 2 | | Penyertaan Modal Desa | {d(15_000_000)} | BUMDes
 | | | | JUMLAH PEMBIAYAAN | {d(left - 15_000_000)}
""")
    parts = {"1": siltap + office + bpd, "2": road + dam, "3": youth, "4": course}
    truth = Truth((own, dd, tax, add, prov), parts, left, 15_000_000)
    return Wild("31-empat-kolom-2014", {"Sheet1": rows}, {"anggaran": truth}, "Gunung Wungkal", 2017)


def cost_plan_with_prices() -> Wild:
    """Siskeudes' breakdown with volume, unit and price: what is bought, below each account, below each activity."""
    dd, add = 640_000_000, 260_000_000
    rows = grid(f"""
RENCANA ANGGARAN BIAYA
PENJABARAN APBDES DESA TELAGA SARI TAHUN ANGGARAN 2026
KODE REKENING | URAIAN | ANGGARAN | < | < | SUMBER
^ | ^ | VOLUME | HARGA SATUAN | JUMLAH | DANA
4 | PENDAPATAN | | | {i(dd + add)}
4.2 | Transfer | | | {i(dd + add)}
4.2.1 | Dana Desa | 1 tahun | {i(dd)} | {i(dd)} | DDS
4.2.3 | Alokasi Dana Desa | 1 tahun | {i(add)} | {i(add)} | ADD
5 | BELANJA | | | {i(dd + add)}
1 | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | | | {i(260_000_000)}
1.1 | Siltap dan Operasional Pemerintahan Desa | | | {i(260_000_000)}
1.1.02 | Penghasilan Tetap Perangkat Desa | | | {i(240_000_000)} | ADD
5.1.2 | Penghasilan Tetap Perangkat Desa | | | {i(240_000_000)}
 | - Sekretaris Desa | 12 OB | {i(3_000_000)} | {i(36_000_000)}
 | - Kaur dan Kasi (5 orang) | 60 OB | {i(2_400_000)} | {i(144_000_000)}
 | - Kadus | 24 OB | {i(2_500_000)} | {i(60_000_000)}
1.1.04 | Operasional Pemerintah Desa | | | {i(20_000_000)} | ADD
5.2.1 | Belanja Barang Perlengkapan | | | {i(20_000_000)}
 | - Kertas HVS | 200 rim | {i(50_000)} | {i(10_000_000)}
 | - Tinta printer | 50 botol | {i(100_000)} | {i(5_000_000)}
 | - Materai | 500 lembar | {i(10_000)} | {i(5_000_000)}
2 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | | | {i(496_000_000)}
2.3 | Pekerjaan Umum dan Penataan Ruang | | | {i(496_000_000)}
2.3.10 | Jalan Desa | | | {i(496_000_000)} | DDS
5.3.5 | Belanja Modal Jalan | | | {i(496_000_000)}
 | - Beton K-225 | 400 m3 | {i(1_100_000)} | {i(440_000_000)}
 | - Upah tukang | 320 HOK | {i(175_000)} | {i(56_000_000)}
5 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK | | | {i(144_000_000)}
5.3 | Keadaan Mendesak | | | {i(144_000_000)}
5.3.00 | BLT Desa | | | {i(144_000_000)} | DDS
5.4.1 | Belanja Tak Terduga | | | {i(144_000_000)}
 | - 40 KPM x 12 bulan | 480 KPM | {i(300_000)} | {i(144_000_000)}
 | SURPLUS/(DEFISIT) | | | {i(0)}
""")
    truth = Truth((dd, add), {"1": 260_000_000, "2": 496_000_000, "5": 144_000_000})
    return Wild("rab-harga-satuan", {"RAB": rows}, {"anggaran": truth}, "Telaga Sari", 2026)


def annex_with_numbers_in_cells() -> Wild:
    """Between 28 and 30: a b c | a b as numbers, amounts as numbers, totals below only, headings that are sums."""
    own, dd, add, prov = 6_000_000, 811_450_000, 377_250_000, 25_000_000
    siltap, bpd, books, bridge, lamp, arts, farm, flood = (
        301_000_000, 40_250_000, 36_000_000, 402_450_000, 95_000_000, 25_000_000, 200_000_000, 114_000_000,
    )  # fmt: skip
    rows = grid(f"""
LAMPIRAN I | < | < | < | < | <
PERATURAN DESA CIPANAS HILIR | < | < | < | < | <
NOMOR 5 TAHUN 2023 TENTANG APBDES | < | < | < | < | <
TAHUN ANGGARAN 2024 | < | < | < | < | <
Kode Rek. | < | < | < | < | Uraian | Anggaran (Rp) | Ket.
#1 | < | < | #2 | < | #3 | #4 | #5
 | | | #4 | | Pendapatan
 | | | #4 | #1 | Pendapatan Asli Desa | {n(own)} | PADes
 | | | #4 | #2 | Pendapatan Transfer | {n(dd + add + prov)}
 | | | | | - Dana Desa | {n(dd)} | DD
 | | | | | - Alokasi Dana Desa | {n(add)} | ADD
 | | | | | - Bantuan Keuangan Provinsi | {n(prov)} | Banprov
 | | | | | Jumlah Pendapatan | {n(own + dd + add + prov)}
 | | | #5 | | Belanja
#1 | | | | | Bidang Penyelenggaraan Pemerintahan Desa | {n(siltap + bpd + books)}
#1 | #1 | | | | Siltap, Tunjangan, Operasional | {n(siltap + bpd)}
#1 | #1 | #2 | | | Siltap Perangkat | {n(siltap)} | ADD
#1 | #1 | #5 | | | Tunjangan BPD | {n(bpd)} | ADD
#1 | #3 | | | | Administrasi Kependudukan dan Kearsipan | {n(books)}
#1 | #3 | #3 | | | Kearsipan | {n(books)} | ADD
#2 | | | | | Bidang Pelaksanaan Pembangunan Desa | {n(bridge + lamp)}
#2 | #3 | | | | Pekerjaan Umum dan Penataan Ruang | {n(bridge)}
#2 | #3 | #13 | | | Jembatan Desa | {n(bridge)} | DD
#2 | #6 | | | | Perhubungan dan Kominfo | {n(lamp)}
#2 | #6 | #2 | | | Informasi Publik | {n(lamp)} | DD
#3 | | | | | Bidang Pembinaan Kemasyarakatan | {n(arts)}
#3 | #2 | | | | Kebudayaan | {n(arts)}
#3 | #2 | #1 | | | Grup Kesenian | {n(arts)} | Banprov
#4 | | | | | Bidang Pemberdayaan Masyarakat | {n(farm)}
#4 | #2 | | | | Pertanian dan Peternakan | {n(farm)}
#4 | #2 | #2 | | | Produksi Peternakan | {n(farm)} | DD
#5 | | | | | Bidang Penanggulangan Bencana | {n(flood)}
#5 | #1 | | | | Penanggulangan Bencana | {n(flood)}
#5 | #1 | #0 | | | Tanggap darurat banjir | {n(flood)} | DD
 | | | | | Jumlah Belanja | {n(siltap + bpd + books + bridge + lamp + arts + farm + flood)}
 | | | | | Surplus / (Defisit) | {n(own + dd + add + prov - siltap - bpd - books - bridge - lamp - arts - farm - flood)}
 | | | #6 | | Pembiayaan
 | | | #6 | #1 | Penerimaan Pembiayaan | {n(14_000_000)}
 | | | | | - SiLPA tahun lalu | {n(14_000_000)}
 | | | #6 | #2 | Pengeluaran Pembiayaan | {n(20_000_000)}
 | | | | | - Penyertaan modal BUMDes | {n(20_000_000)}
 | | | | | Selisih Pembiayaan | {n(-6_000_000)}
""")
    parts = {"1": siltap + bpd + books, "2": bridge + lamp, "3": arts, "4": farm, "5": flood}
    truth = Truth((own, dd, add, prov), parts, 14_000_000, 20_000_000)
    return Wild("28-30-angka", {"Lamp I": rows}, {"anggaran": truth}, "Cipanas Hilir", 2024)


def annexes() -> Iterator[Wild]:
    """All of them."""
    yield from (
        chart_of_2014_with_explanations(),
        cost_plan_with_prices(),
        annex_with_numbers_in_cells(),
    )
