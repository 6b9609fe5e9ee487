"""Texts of the area "batch": progress, counts and the report of many villages; id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {
    "column.cell": ("sel", "cell"),
    "column.code": ("kode desa", "code"),
    "column.district": ("kecamatan", "district"),
    "column.document": ("dokumen", "document"),
    "column.errors": ("kesalahan", "errors"),
    "column.file": ("berkas", "file"),
    "column.notes": ("catatan", "notes"),
    "column.problem": ("yang harus diperbaiki", "what to mend"),
    "column.province": ("provinsi", "province"),
    "column.regency": ("kabupaten", "regency"),
    "column.results": ("hasil", "results"),
    "column.status": ("status", "status"),
    "column.village": ("desa", "village"),
    "column.warnings": ("peringatan", "warnings"),
    "column.year": ("tahun", "year"),
    "counts": ("{count} {status}", "{count} {status}"),
    "done": (
        "Selesai: {made} banner dari {total} berkas dalam {time}; {unchanged} tidak berubah sejak yang lalu.",
        "Done: {made} banners of {total} files in {time}; {unchanged} unchanged since the last run.",
    ),
    "failed": (
        "{failed} berkas tanpa banner: {counts}. Yang harus diperbaiki dan selnya ada di {report}",
        "{failed} files without a banner: {counts}. What to mend, with its cells, is in {report}",
    ),
    "failed.row": ("✖ {file}: {problem}", "✖ {file}: {problem}"),
    "interrupted": (
        "Dihentikan; {undone} berkas belum dikerjakan. Jalankan perintah yang sama untuk melanjutkan.",
        "Stopped; {undone} files are still to do. Run the same command to go on.",
    ),
    "listing": ("Mencari berkas: {found} …", "Looking for files: {found} …"),
    "progress": (
        "{done}/{total} berkas, {failed} gagal, {rate}/detik, sisa {left}",
        "{done}/{total} files, {failed} failed, {rate}/s, {left} left",
    ),
    "status.crashed": ("gagal diproses", "crashed"),
    "status.duplicate": ("ganda", "duplicate"),
    "status.findings": ("ada kesalahan", "findings"),
    "status.made": ("jadi", "made"),
    "status.refused": ("ditolak", "refused"),
    "status.timeout": ("terlalu lama", "timeout"),
    "status.unreadable": ("tidak terbaca", "unreadable"),
    "stopping": (
        "Menyelesaikan yang sedang dikerjakan … (Ctrl-C sekali lagi: berhenti saat ini juga)",
        "Finishing what is being worked on … (Ctrl-C again: stop at once)",
    ),
}
