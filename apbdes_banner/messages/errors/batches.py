"""Failures of a batch as a whole, and of its lists."""

TEXTS: dict[str, tuple[str, str]] = {
    "batch-crashed": (
        "Program gagal mengolah berkas ini ({kind}). Coba sendiri: apbdes-banner periksa.",
        "The program failed on this file ({kind}). Try it alone: apbdes-banner check.",
    ),
    "batch-duplicate": (
        "Desa, tahun dan dokumen yang sama sudah dibuat dari {first}. Hapus satu, atau betulkan identitasnya.",
        "The same village, year and document was made from {first}. Remove one, or mend its identity.",
    ),
    "batch-empty": (
        "Tidak ada berkas anggaran di {path}.",
        "There is no budget file in {path}.",
    ),
    "batch-engine": (
        "--engine dask memerlukan alamat penjadwal: --scheduler tcp://HOST:8786",
        "--engine dask needs the address of a scheduler: --scheduler tcp://HOST:8786",
    ),
    "batch-folder-unreadable": (
        "Folder {path} tidak boleh dibaca.",
        "The folder {path} may not be read.",
    ),
    "batch-out-is-source": (
        "Folder hasil sama dengan folder sumber: {path}. Pilih folder lain dengan --out.",
        "The folder of the results is the source itself: {path}. Choose another one with --out.",
    ),
    "batch-package": (
        "{what} memerlukan paket {package}: pip install {package}",
        "{what} needs the package {package}: pip install {package}",
    ),
    "batch-running": (
        "Proses lain sedang membuat banner ke {path}. Tunggu sampai selesai, atau pilih folder lain dengan --out.",
        "Another run is writing to {path}. Wait until it is done, or choose another folder with --out.",
    ),
    "batch-scheduler": (
        "Penjadwal Dask tidak menjawab: {address}",
        "The Dask scheduler does not answer: {address}",
    ),
    "batch-source-missing": (
        "Sumber tidak ditemukan: {path}. Sebutkan sebuah folder, daftar (CSV atau Excel), atau zip.",
        "Source not found: {path}. Name a folder, a list (CSV or Excel), or a zip.",
    ),
    "batch-timeout": (
        "Berkas ini belum selesai setelah {seconds} detik dan ditinggalkan. Ulangi dengan --timeout yang lebih besar.",
        "This file was not done after {seconds} seconds and was given up. Try again with a larger --timeout.",
    ),
    "batch-versions": (
        "Versi program atau pustakanya di pekerja Dask ini berbeda: {workers}. Pasang versi yang sama di semuanya.",
        "These Dask workers have another version of the program or its libraries: {workers}. Install the same on all.",
    ),
    "manifest-columns": (
        "Kolom daftar {file} tidak dikenal atau ganda: {columns}. Yang dikenal: {known}.",
        "Columns of the list {file} are unknown or there twice: {columns}. Known ones: {known}.",
    ),
    "manifest-no-file": (
        '{file} bukan daftar desa: baris pertamanya tanpa kolom "berkas". Untuk satu anggaran: perintah buat.',
        '{file} is no list of villages: its first row has no column "file". For one budget use the command make.',
    ),
    "manifest-row": (
        '{file}, baris {row}: "{value}" tidak dapat dipakai untuk kolom {column}.',
        '{file}, row {row}: "{value}" cannot be used for the column {column}.',
    ),
    "memory-wrong": (
        '--memory: "{value}" bukan ukuran; tulis misalnya 800MB atau 4GB.',
        '--memory: "{value}" is no size; write 800MB or 4GB, for example.',
    ),
}
