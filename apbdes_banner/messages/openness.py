"""What the law wants to be public, and where to add what a file does not give; id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {
    "activities": ("Realisasi tiap kegiatan", "Realisation of each activity"),
    "activities.where": (
        "Pakai laporan yang memuat kolom realisasi sampai tingkat kegiatan, bukan per jenis belanja.",
        "Use the report that has the realised amount of each activity, not one by kind of spending.",
    ),
    "budget": ("APB Desa: pendapatan dan belanja", "The budget: income and spending"),
    "budget.where": (
        "Lengkapi tabel dengan bagian pendapatan dan bagian belanja.",
        "Complete the table with its income and its spending.",
    ),
    "complaints": ("Alamat pengaduan", "Address for complaints"),
    "complaints.where": (
        "Isi “Alamat pengaduan” di lembar Identitas, complaints di desa.toml, atau --complaints.",
        "Fill in “Alamat pengaduan” on the sheet Identitas, complaints in desa.toml, or --complaints.",
    ),
    "dana-desa-amounts": ("Besaran anggaran tiap kegiatan Dana Desa", "Amount of each activity paid from Dana Desa"),
    "dana-desa-amounts.where": (
        "Isi anggaran setiap kegiatan, bukan hanya jumlah bidangnya.",
        "Give the amount of every activity, not only the total of its bidang.",
    ),
    "dana-desa-names": ("Nama kegiatan yang dibiayai Dana Desa", "Names of the activities paid from Dana Desa"),
    "dana-desa-names.where": (
        "Rinci belanja per kegiatan dan isi kolom “Sumber Dana” (DD) pada setiap kegiatan.",
        "List the spending by activity and fill in the column “Sumber Dana” (DD) for each.",
    ),
    "dana-desa-places": ("Lokasi tiap kegiatan Dana Desa", "Place of each activity paid from Dana Desa"),
    "dana-desa-places.where": (
        "Isi kolom “Lokasi” pada setiap kegiatan Dana Desa (dusun, RT/RW).",
        "Fill in the column “Lokasi” for every activity paid from Dana Desa.",
    ),
    "left-over": ("Sisa anggaran", "Money left over"),
    "left-over.where": (
        "Lengkapi kolom realisasi pada pendapatan dan belanja; sisanya dihitung sendiri.",
        "Complete the realised amounts of income and spending; the rest follows from them.",
    ),
    "pelaksana": ("Pelaksana kegiatan", "Who carries the activities out"),
    "pelaksana.where": (
        "Isi jabatan pada kolom “Pelaksana”, atau per bidang di lembar Identitas atau desa.toml.",
        "Give offices in a column “Pelaksana”, or by bidang on the sheet Identitas or in desa.toml.",
    ),
    "realisation": ("Realisasi APB Desa: pendapatan dan belanja", "Realisation of the budget: income and spending"),
    "realisation.where": (
        "Lengkapi kolom realisasi pada pendapatan dan belanja.",
        "Complete the realised amounts of income and spending.",
    ),
    "undone": ("Kegiatan yang belum selesai atau tidak terlaksana", "Activities not finished or not carried out"),
    "undone.where": (
        "Isi anggaran dan realisasi setiap kegiatan, juga yang realisasinya 0.",
        "Give budget and realised amount of every activity, also of those with 0.",
    ),
}
