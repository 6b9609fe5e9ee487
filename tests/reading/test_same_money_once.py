"""The same money stands in a table several times: what is an item, what a sum, and what is told where they disagree."""

from pathlib import Path

from tests.reading.books import by, read, remarks, rupiah


def test_payments_with_a_minus_are_payments(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Kode", "Uraian", "Anggaran"],
        ["4", "PENDAPATAN", "900.000.000"], ["4.2.1", "Dana Desa", "900.000.000"],
        ["5", "BELANJA", "880.000.000"], ["01", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", "880.000.000"],
        ["6", "PEMBIAYAAN", "(20.000.000)"],
        ["6.2", "Pengeluaran Pembiayaan", "(20.000.000)"], ["6.2.2", "Penyertaan Modal", "(20.000.000)"],
    ])  # fmt: skip
    assert rupiah(budget)["pengeluaran_pembiayaan"] == 20_000_000
    assert rupiah(budget)["silpa"] == 0
    assert "payments-turned" in remarks(budget)


def test_only_totals_are_their_own_items(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["APBDes 2025"],
        ["Jumlah Pendapatan", "Rp1.236.022.433,05"],
        ["Jumlah Belanja", "Rp1.300.000.000,00"],
        ["Pembiayaan Netto", "Rp63.977.566,95"],
    ])  # fmt: skip
    assert rupiah(budget) == {
        "pendapatan": 1_236_022_433.05, "belanja": 1_300_000_000, "penerimaan_pembiayaan": 63_977_566.95,
        "pengeluaran_pembiayaan": None, "silpa": 0,
    }  # fmt: skip
    assert remarks(budget) == ["total-as-item"] * 3


def test_groups_that_are_closed_by_their_sum(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran"],
        ["PENDAPATAN"], ["Dana Desa", 900_000_000], ["Jumlah", 900_000_000],
        ["BELANJA"],
        ["Bidang Penyelenggaraan Pemerintahan Desa"],
        ["Siltap", 300_000_000], ["Operasional", 100_000_000],
        ["Jumlah Bidang Penyelenggaraan Pemerintahan Desa", 400_000_000],
        ["Bidang Pelaksanaan Pembangunan Desa"],
        ["Jalan", 500_000_000],
        ["Sub Total", 500_000_000],
        ["Jumlah Belanja", 900_000_000],
    ])  # fmt: skip
    assert rupiah(budget)["belanja"] == rupiah(budget)["pendapatan"] == 900_000_000
    assert by(budget, "belanja", "bidang") == {"1": 400_000_000, "2": 500_000_000}
    assert remarks(budget) == ["bidang-by-name"]


def test_belanja_by_bidang_and_again_by_jenis(tmp_path: Path) -> None:
    """Two views of the same money in one table: counted once, by bidang."""
    budget = read(tmp_path, [
        ["Kode", "Uraian", "Anggaran"],
        ["4", "PENDAPATAN", 900_000_000], ["4.2.1", "Dana Desa", 900_000_000],
        ["5", "BELANJA", 900_000_000],
        ["5.1", "Belanja Pegawai", 400_000_000], ["5.3", "Belanja Modal", 500_000_000],
        ["01", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", 400_000_000],
        ["02", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", 500_000_000],
    ])  # fmt: skip
    assert rupiah(budget)["belanja"] == 900_000_000
    assert by(budget, "belanja", "bidang") == {"1": 400_000_000, "2": 500_000_000}


def test_sums_that_meet_by_chance_nest_nothing(tmp_path: Path) -> None:
    """10 = 6 + 4 among items of one bidang, whose own amount says that all of them count."""
    budget = read(tmp_path, [
        ["No", "Uraian", "Anggaran"],
        ["", "PENDAPATAN"], [1, "Dana Desa", 900_000_000],
        ["", "BELANJA"], ["", "Bidang Pelaksanaan Pembangunan Desa", 900_000_000],
        [1, "Jalan A", 10_000_000], [2, "Jalan B", 6_000_000], [3, "Jalan C", 4_000_000], [4, "Jalan D", 880_000_000],
    ])  # fmt: skip
    assert by(budget, "belanja", "bidang") == {"2": 900_000_000}
    assert len(budget.lines) == 5


def test_amounts_that_cannot_be_read_are_told_and_not_counted(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran (Rp)"],
        ["PENDAPATAN"], ["Dana Desa", "########"], ["Alokasi Dana Desa", "1,5 juta"], ["Bunga Bank", "1.000.000"],
        ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa", "900.000.000"], [None, "5.000.000"],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == 1_000_000
    places = {remark.id: remark.place and remark.place.address for remark in (*budget.unread, *budget.remarks)}
    assert places["amount-hashes"] == "B3"
    assert places["amount-shortened"] == "B4"
    assert places["row-unread"] == "B8"


def test_an_item_named_like_a_bidang_opens_none(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran"], ["PENDAPATAN"], ["Dana Desa", 900_000_000], ["BELANJA"],
        ["Bidang Pembinaan Kemasyarakatan"], ["Penanggulangan Bencana dusun 4", 100_000_000],
        ["Pembangunan Desa Wisata", 200_000_000], ["Pembinaan PKK", 200_000_000],
        ["Bidang Pemberdayaan Masyarakat"], ["Pelatihan", 400_000_000],
    ])  # fmt: skip
    assert by(budget, "belanja", "bidang") == {"3": 500_000_000, "4": 400_000_000}


def test_a_closing_sum_that_contradicts_its_heading(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran"], ["PENDAPATAN"],
        ["A. Pendapatan Transfer", 900_000_000], ["1. Dana Desa", 500_000_000], ["2. Alokasi Dana Desa", 400_000_000],
        ["Jumlah Pendapatan Transfer", 910_000_000],
        ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa", 900_000_000],
    ])  # fmt: skip
    remark = next(remark for remark in budget.remarks if remark.id == "closing-mismatch")
    assert remark.place is not None
    assert (remark.place.address, remark.found) == ("B6", "Rp\u00a0910.000.000")


def test_the_same_amounts_at_several_levels_without_any_code(tmp_path: Path) -> None:
    """Nothing but sums says which row is whose parent; a group with one row repeats its amount."""
    budget = read(tmp_path, [
        ["Uraian", "Anggaran"],
        ["PENDAPATAN"],
        ["Pendapatan Asli Desa", 50_000_000], ["Hasil Usaha", 50_000_000], ["Bagi Hasil BUMDes", 50_000_000],
        ["Pendapatan Transfer", 850_000_000], ["Dana Desa", 500_000_000], ["Alokasi Dana Desa", 350_000_000],
        ["JUMLAH PENDAPATAN", 900_000_000],
        ["BELANJA"],
        ["Bidang Penyelenggaraan Pemerintahan Desa", 400_000_000],
        ["Sub Bidang Siltap", 300_000_000], ["Gaji", 200_000_000], ["Tunjangan", 100_000_000],
        ["Sub Bidang Sarana", 100_000_000], ["Kantor", 100_000_000],
        ["Bidang Pelaksanaan Pembangunan Desa", 500_000_000],
        ["Sub Bidang Pekerjaan Umum", 500_000_000], ["Jalan", 500_000_000],
        ["JUMLAH BELANJA", 900_000_000],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 900_000_000
    assert "parent-by-sum" in remarks(budget)
    assert by(budget, "belanja", "kegiatan_nama") == {
        "Gaji": 200_000_000, "Tunjangan": 100_000_000, "Kantor": 100_000_000, "Jalan": 500_000_000,
    }  # fmt: skip


def test_equal_neighbours_are_no_parent_and_child(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran"], ["PENDAPATAN"], ["Dana Desa", 450_000_000], ["Alokasi Dana Desa", 450_000_000],
        ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa"], ["Jalan", 450_000_000], ["Jembatan", 450_000_000],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 900_000_000


def test_belanja_by_jenis_without_codes(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran", "Realisasi"], ["PENDAPATAN"], ["Dana Desa", 900_000_000, 900_000_000], ["BELANJA"],
        ["Belanja Pegawai", 400_000_000, 390_000_000], ["Belanja Modal", 480_000_000, 470_000_000],
        ["Belanja Tidak Terduga", 20_000_000, 0], ["JUMLAH BELANJA", 900_000_000, 860_000_000],
    ])  # fmt: skip
    assert budget.by_jenis
    assert by(budget, "belanja", "rekening") == {"5.1": 400_000_000, "5.3": 480_000_000, "5.4": 20_000_000}


def test_a_row_copied_twice_is_told_though_the_total_holds(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran"], ["PENDAPATAN"], ["Dana Desa", 900_000_000], ["Dana Desa", 900_000_000],
        ["Jumlah Pendapatan", 900_000_000],
        ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa", 900_000_000],
    ])  # fmt: skip
    remark = next(remark for remark in budget.remarks if remark.id == "duplicate-block")
    assert remark.place is not None
    assert remark.place.address == "4"


def test_a_heading_that_stands_twice_takes_nothing_of_what_follows(tmp_path: Path) -> None:
    # By the layout the rows below the second heading are its own, by its sum only two of them are.
    rows = [
        ["Uraian", "Anggaran"],
        ["PENDAPATAN", 100_000_000],
        ["   Pendapatan Asli Desa", 80_000_000],
        ["Pendapatan asli", 80_000_000],
        ["         Hasil Usaha Desa", 70_000_000],
        ["         Hasil Aset Desa", 10_000_000],
        ["   Transfer", 20_000_000],
        ["BELANJA", 100_000_000],
        ["   Bidang Pelaksanaan Pembangunan Desa", 100_000_000],
    ]
    budget = read(tmp_path, rows)
    assert by(budget, "pendapatan", "uraian") == {
        "Hasil Usaha Desa": 70_000_000, "Hasil Aset Desa": 10_000_000, "Transfer": 20_000_000
    }  # fmt: skip
    # The same where the sum above them is wrong, so that nothing says where the last row belongs.
    rows[1][1] = 1_250_000
    assert rupiah(read(tmp_path, rows))["pendapatan"] == 100_000_000
