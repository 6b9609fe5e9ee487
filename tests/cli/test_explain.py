"""check --explain: for people and for programs."""

import json


def test_the_report_says_how_the_file_was_understood(program, sample):
    done = program("check", sample, "--explain")
    assert done.returncode == 0, done.stderr
    words = " ".join(done.stdout.split())
    for topic in ("Lembar", "Tabel", "Kolom", "Kode", "Susunan baris", "Identitas"):
        assert f" {topic} - " in f" {words}"
    assert "anggaran, menurut judulnya" in words
    assert "dapat dicetak" in words
    assert "Identitas - " not in " ".join(program("check", sample).stdout.split())


def test_the_json_has_it_only_when_asked(program, sample):
    done = program("check", sample, "--json", "--explain", "--lang", "en")
    told = json.loads(done.stdout)["explain"]
    assert {row["id"].partition(".")[0] for row in told} >= {"sheet", "table", "column", "number", "tree", "identity"}
    assert all(set(row) == {"id", "sheet", "cell", "text"} and row["text"] for row in told)
    assert any(row["text"].startswith("Column ") for row in told)
    assert "explain" not in json.loads(program("check", sample, "--json").stdout)
