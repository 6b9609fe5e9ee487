"""The made-up village of the design drawings, as the content of a filled-in form."""

from datetime import date

from apbdes_banner.budget.money import SEN
from apbdes_banner.workbook.fields import FormContent, Row
from apbdes_banner.workbook.lists import choice

IDENTITY: dict[str, str | int | date] = {
    "Jenis desa": "desa",
    "Nama desa": "Contoh Jaya",
    "Kecamatan": "Sukamaju",
    "Kabupaten/Kota": "Lestari",
    "Provinsi": "Contoh",
    "Tahun anggaran": 2026,
    "Dokumen": "APBDes",
    "Nomor Perdes": "7 Tahun 2025",
    "Tanggal Perdes": date(2025, 12, 29),
    "Jumlah penduduk (jiwa)": 3412,
    "Alamat/nomor pengaduan": "Kantor Desa · WA 0812-0000-0000 · SP4N-LAPOR! 1708",
    "Situs web": "contohjaya.desa.id/apbdes",
    "Tanggal cetak": date(2026, 1, 12),
    "Pelaksana bidang 1": "Kaur Umum & Kaur Keuangan",
    "Pelaksana bidang 2": "Kasi Kesejahteraan & TPK",
    "Pelaksana bidang 3": "Kasi Pelayanan",
    "Pelaksana bidang 4": "Kasi Kesejahteraan",
    "Pelaksana bidang 5": "Kasi Pemerintahan",
}

# kode rekening, uraian, sumber dana, rupiah
INCOMES = (
    ("4.2.1", "Dana Desa", "DD", 1_468_879_000),
    ("4.2.3", "Alokasi Dana Desa", "ADD", 527_628_540),
    ("4.2.2", "Bagi Hasil Pajak & Retribusi", "PBH", 130_936_714),
    ("4.1.2.01", "Sewa tanah kas desa", "PAD", 78_500_000),
    ("4.1.2.03", "Pasar desa", "PAD", 18_200_000),
    ("4.1.1.01", "Bagi hasil BUMDes", "PAD", 7_000_000),
    ("4.3.6", "Bunga bank", "DLL", 2_000_000),
)

# kode kegiatan, uraian, lokasi, volume, satuan, sumber dana, rupiah
ACTIVITIES = (
    ("1.1.01", "Penghasilan tetap & tunjangan kepala desa", "", "12", "bulan", "ADD", 60_000_000),
    ("1.1.02", "Penghasilan tetap & tunjangan perangkat desa", "", "12", "bulan", "ADD", 344_532_240),
    ("1.1.03", "Jaminan sosial kepala & perangkat desa", "", "12", "bulan", "ADD", 25_242_768),
    ("1.1.04", "Operasional pemerintah desa", "", "1", "tahun", "ADD, PBH, PAD", 80_984_092),
    ("1.1.05", "Tunjangan BPD", "", "12", "bulan", "ADD", 70_200_000),
    ("1.1.06", "Operasional BPD", "", "1", "tahun", "PBH", 12_500_000),
    ("1.1.07", "Insentif RT/RW", "", "27", "orang", "ADD, PBH", 28_350_000),
    ("1.1.99", "Siltap & operasional lainnya", "", "1", "tahun", "PAD", 38_700_000),
    ("1.2.01", "Sarana perkantoran", "", "1", "paket", "PBH, PAD", 22_820_000),
    ("1.3.03", "Administrasi & kearsipan desa", "Kantor Desa", "1", "paket", "DD", 30_450_000),
    ("1.4.01", "Musyawarah perencanaan desa", "Balai Desa", "4", "kali", "PBH", 18_750_000),
    ("1.4.03", "Penyusunan RKPDes", "", "1", "dokumen", "PAD", 14_400_000),
    ("1.4.04", "Penyusunan APBDes & laporannya", "", "3", "dokumen", "PAD", 13_600_000),
    ("1.4.07", "Laporan kepala desa & informasi warga", "", "1", "paket", "PAD", 9_850_000),
    ("1.4.08", "Sistem informasi desa", "", "1", "paket", "PBH", 16_900_000),
    ("1.5.06", "Administrasi pajak bumi & bangunan", "", "1", "paket", "PBH, DLL", 14_796_036),
    ("2.1.01", "PAUD & TK milik desa", "Dusun Krajan", "2", "lembaga", "DD", 48_600_000),
    ("2.1.08", "Perpustakaan desa", "Kantor Desa", "1", "paket", "DD", 12_500_000),
    ("2.2.02", "Penyelenggaraan Posyandu", "5 dusun", "5", "posyandu", "DD", 96_400_000),
    ("2.3.11", "Rabat beton jalan lingkungan", "Dusun Krajan RT 03–05", "850", "meter", "DD", 312_450_000),
    ("2.3.12", "Jalan usaha tani", "Dusun Tegal", "420", "meter", "DD", 88_000_000),
    ("2.3.99", "Rehabilitasi saluran irigasi", "Blok Kidul", "610", "meter", "DD", 148_200_000),
    ("2.4.01", "Bantuan rumah tidak layak huni", "6 rumah", "6", "rumah", "DD", 75_000_000),
    ("2.4.11", "Air bersih dusun", "Dusun Lebak", "1", "unit", "DD", 61_250_000),
    ("3.1.02", "Keamanan & ketertiban (Linmas)", "se-desa", "24", "orang", "DD", 36_000_000),
    ("3.2.03", "Kegiatan keagamaan & budaya", "", "3", "kali", "PAD", 18_000_000),
    ("3.3.06", "Karang Taruna & olahraga", "", "1", "paket", "PBH", 22_400_000),
    ("3.4.03", "PKK", "", "1", "paket", "PBH", 25_000_000),
    ("4.2.03", "Ketahanan pangan: bibit & ternak", "5 dusun", "1", "paket", "DD", 118_200_000),
    ("4.3.02", "Peningkatan kapasitas perangkat", "", "11", "orang", "ADD", 28_000_000),
    ("4.5.01", "Pelatihan UMKM", "Balai Desa", "40", "orang", "DD", 42_000_000),
    ("5.1.00", "Tanggap bencana", "se-desa", "1", "paket", "DD", 20_000_000),
    ("5.3.00", "BLT Dana Desa", "106 keluarga", "106", "keluarga", "DD", 381_600_000),
)


def content() -> FormContent:
    """The filled-in form: pendapatan 2.233.144.254, belanja 2.335.675.136, closed by the SiLPA of 2025."""
    incomes: list[Row] = [
        {
            "kode_rekening": choice("pendapatan", code),
            "uraian": name,
            "sumber_dana": fund,
            "anggaran": rupiah * SEN,
        }
        for code, name, fund, rupiah in INCOMES
    ]
    activities: list[Row] = [
        {
            "kode_kegiatan": choice("bidang", code),
            "uraian": name,
            "lokasi": place,
            "volume": int(volume),
            "satuan": unit,
            "anggaran": rupiah * SEN,
            "sumber_dana": fund,
        }
        for code, name, place, volume, unit, fund, rupiah in ACTIVITIES
    ]
    received: list[Row] = [
        {"kode_rekening": choice("pembiayaan", "6.1.1"), "uraian": "SiLPA 2025", "anggaran": 102_530_882 * SEN}
    ]
    return FormContent(IDENTITY, incomes, activities, received)
