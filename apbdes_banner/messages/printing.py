"""Texts of the area "printing": the job sheet and the proof for the print shop; id -> (Indonesian, English)."""

TEXTS: dict[str, tuple[str, str]] = {
    "checksum": ("Sidik angka", "Checksum of the figures"),
    "checksum-use": (
        "{code} · tertulis juga di kaki banner; jika berbeda, berkasnya tertukar",
        "{code} · also stands in the banner's footer; if they differ, the files were mixed up",
    ),
    "colour": ("Warna", "Colour"),
    "colour-print": (
        "CMYK, tinta paling banyak 250 %, hitam tulisan hanya dari K. Mohon jangan diubah ke RGB.",
        "CMYK, 250 % of ink at most, black letters in K alone. Please do not convert to RGB.",
    ),
    "colour-screen": ("RGB (sRGB)", "RGB (sRGB)"),
    "contact": ("Pemesan", "Ordered by"),
    "copies": ("Jumlah cetak", "Copies"),
    "copies-count": ("{copies} lembar", "{copies}"),
    "edge": ("Tepi", "Edges"),
    "edge-bleed": (
        "Lebihan (bleed) {bleed} tiap sisi di luar ukuran jadi; potong pada tanda potong",
        "Bleed {bleed} on each side outside the finished size; trim at the crop marks",
    ),
    "edge-none": ("Tanpa lebihan (bleed)", "No bleed"),
    "files": ("Berkas", "Files"),
    "files-more": ("… dan {count} berkas lagi", "… and {count} more files"),
    "finish": ("Penyelesaian", "Finishing"),
    "finish-banner": (
        "Lipat dan lem (keliman) {hem} di keempat sisi, mata ayam tiap ± 50 cm: {eyelets} buah",
        "Hem of {hem} on all four sides, eyelets about each 50 cm: {eyelets} of them",
    ),
    "finish-roll-up": (
        "Dipasang pada rangka roll-up. Bila rangka menutup bagian bawah, tambahkan bahan 10 cm di bawah",
        "To be mounted in a roll-up stand. Where the stand hides the foot, add 10 cm of material below",
    ),
    "finish-sheet": ("Potong pas ukuran; tanpa mata ayam", "Trimmed to size; no eyelets"),
    "finish-x-banner": ("Mata ayam di keempat sudut: {eyelets} buah", "An eyelet in each corner: {eyelets}"),
    "legend-bleed": ("Tepi lebihan (bleed)", "End of the bleed"),
    "legend-eyelet": ("Mata ayam, tiap ± 50 cm: {eyelets} buah", "Eyelets, about each 50 cm: {eyelets}"),
    "legend-hem": ("Lipatan (keliman) {hem}", "Hem {hem}"),
    "legend-safe": ("Batas aman: isi tidak melewati garis ini", "Safe area: nothing is read beyond this line"),
    "legend-trim": ("Ukuran jadi (potong di sini)", "Finished size (trim here)"),
    "material": ("Bahan (saran)", "Material (advice)"),
    "material-banner": (
        "Flexi 280 g; 340 g bila dipasang lama di luar atau terkena angin",
        "Flexi 280 g; 340 g where it hangs outdoors for long or in the wind",
    ),
    "material-roll-up": ("Albatros atau luster, laminasi doff", "Albatros or luster, matt lamination"),
    "material-sheet-large": ("Albatros, atau art paper 150–210 g", "Albatros, or art paper 150–210 g"),
    "material-sheet-small": ("Art paper 120–150 g, atau HVS 100 g", "Art paper 120–150 g, or plain paper 100 g"),
    "material-x-banner": ("Albatros laminasi, atau flexi 340 g", "Laminated albatros, or flexi 340 g"),
    "pages": ("Halaman", "Pages"),
    "proof-title": ("CONTOH CETAK · BUKAN UNTUK DICETAK", "PROOF · NOT FOR PRINTING"),
    "scale": ("Skala berkas", "Scale of the file"),
    "scale-part": (
        "PDF 1:{scale} — MOHON DICETAK {percent} % agar menjadi ukuran sebenarnya",
        "PDF at 1:{scale} — PLEASE PRINT AT {percent} % to reach the real size",
    ),
    "scale-true": (
        "1:1, ukuran sebenarnya; cetak 100 %, jangan disesuaikan",
        "1:1, real size; print at 100 %, do not fit",
    ),
    "seam": ("Sambungan", "Seam"),
    "seam-note": (
        "Kedua sisi lebih dari 3,1 m, lebih lebar dari bahan: perlu sambungan. Mohon sambungan dibuat rapi dan lurus, "
        "dan pola tiap bagian cocok.",
        "Both sides are longer than 3.1 m, wider than the material: a seam is needed. Please make it neat and "
        "straight, with both parts matching.",
    ),
    "size": ("Ukuran jadi", "Finished size"),
    "size-is": ("{width} × {height} (lebar × tinggi)", "{width} × {height} (width × height)"),
    "title": ("Lembar pesanan cetak", "Print order"),
    "title-draft": ("DRAF · belum boleh dicetak", "DRAFT · not to be printed yet"),
}
