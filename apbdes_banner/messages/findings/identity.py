"""Findings of who and when, and of what the law wants on the banner. Sorted by key."""

TEXTS: dict[str, tuple[str, str]] = {
    "complaints-missing": (
        "Alamat pengaduan belum ada, padahal wajib dicantumkan (Permendagri 20/2018 Pasal {article} ayat 2).",
        "There is no address for complaints; it is required (Permendagri 20/2018 article {article}(2)).",
    ),
    "complaints-missing.hint": (
        'Beri dengan --complaints "Kantor Desa, nomor telepon", atau isi di lembar identitas.',
        'Give it with --complaints "village office, telephone", or fill it in on the identity sheet.',
    ),
    "district-missing": (
        "Nama kecamatan tidak ditemukan dalam berkas.",
        "The file does not name the district (kecamatan).",
    ),
    "district-missing.hint": (
        'Tulis di judul tabel, atau beri dengan --district "Nama Kecamatan".',
        'Write it in the title of the table, or give it with --district "Name".',
    ),
    "lokasi-missing": (
        "{count} dari {of} kegiatan yang dibiayai Dana Desa belum punya lokasi, padahal wajib dicantumkan "
        "(Permendes PDT 16/2025 Pasal 10 ayat 2). Mulai dari baris {cells}.",
        "{count} of {of} activities paid from Dana Desa have no place; it is required (Permendes PDT 16/2025 "
        "article 10(2)). Rows {cells}.",
    ),
    "lokasi-missing.hint": (
        "Tambahkan kolom “Lokasi” dan isi dusun, RT, atau tempatnya.",
        "Add a column “Lokasi” with the hamlet, street or place.",
    ),
    "pelaksana-missing": (
        "Pelaksana kegiatan belum disebut, padahal wajib dicantumkan (Permendagri 20/2018 Pasal 39 ayat 2).",
        "Nobody is named as carrying out the activities (pelaksana); it is required (Permendagri 20/2018 "
        "article 39(2)).",
    ),
    "pelaksana-missing.hint": (
        "Tambahkan kolom “Pelaksana” berisi jabatan (misalnya Kaur Umum, Kasi Kesejahteraan), bukan nama penerima.",
        "Add a column “Pelaksana” with offices (such as Kaur Umum), not the names of those who receive.",
    ),
    "regency-missing": (
        "Nama kabupaten/kota tidak ditemukan dalam berkas.",
        "The file does not name the regency (kabupaten or kota).",
    ),
    "regency-missing.hint": (
        'Tulis di judul tabel, atau beri dengan --regency "Nama Kabupaten".',
        'Write it in the title of the table, or give it with --regency "Name".',
    ),
    "village-missing": (
        "Nama desa tidak ditemukan dalam berkas.",
        "The file does not say which village it is.",
    ),
    "village-missing.hint": (
        'Tulis nama desa di judul tabel, atau beri dengan --village "Nama Desa".',
        'Write the village\'s name in the title of the table, or give it with --village "Name".',
    ),
    "year-missing": (
        "Tahun anggaran tidak ditemukan dalam berkas.",
        "The file does not say which year it is.",
    ),
    "year-missing.hint": (
        "Tulis “TAHUN ANGGARAN 2026” di judul tabel, atau beri dengan --year 2026.",
        "Write “TAHUN ANGGARAN 2026” in the title of the table, or give it with --year 2026.",
    ),
    "year-odd": (
        "Tahun anggaran {found} tampaknya keliru.",
        "The year {found} seems to be wrong.",
    ),
    "year-odd.hint": (
        "Periksa judul tabel, atau beri tahun yang benar dengan --year.",
        "Check the title of the table, or give the right year with --year.",
    ),
}
