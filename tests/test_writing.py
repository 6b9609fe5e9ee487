"""Files come into being whole or not at all."""

import errno
import os

import pytest

from apbdes_banner.errors import WriteError
from apbdes_banner.writing import written_whole


def _everything(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_all_targets_appear_with_their_content_in_folders_that_are_made(tmp_path):
    targets = (tmp_path / "a b" / "c" / "x.pdf", tmp_path / "a b" / "c" / "x.png")
    with written_whole(*targets) as streams:
        for number, stream in enumerate(streams):
            stream.write(bytes([number]))
        assert not any(target.exists() for target in targets)
    assert [target.read_bytes() for target in targets] == [b"\0", b"\1"]
    assert _everything(tmp_path) == ["a b", "a b/c", "a b/c/x.pdf", "a b/c/x.png"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_files_may_be_read_by_whom_the_umask_allows(tmp_path):
    with written_whole(tmp_path / "x") as (stream,):
        stream.write(b"x")
    (tmp_path / "y").write_bytes(b"y")
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "y").stat().st_mode


@pytest.mark.parametrize("failure", [ValueError("broken"), KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_nothing_is_left_behind_when_the_work_fails(tmp_path, failure):
    with pytest.raises((ValueError, KeyboardInterrupt, WriteError)), written_whole(tmp_path / "neu" / "x") as (stream,):
        stream.write(b"half")
        raise failure
    assert _everything(tmp_path) == []


def test_an_older_file_survives_a_failure(tmp_path):
    target = tmp_path / "x"
    target.write_bytes(b"older")
    with pytest.raises(ValueError), written_whole(target) as (stream,):
        stream.write(b"half")
        raise ValueError
    assert target.read_bytes() == b"older"
    assert _everything(tmp_path) == ["x"]


def test_when_the_second_cannot_be_placed_the_first_goes_too(tmp_path, monkeypatch):
    from pathlib import Path

    really = Path.replace

    def replace(self, target):
        if Path(target).suffix == ".png":
            raise PermissionError(errno.EACCES, "open in a viewer")
        return really(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(WriteError) as told, written_whole(tmp_path / "x.pdf", tmp_path / "x.png") as streams:
        for stream in streams:
            stream.write(b"content")
    assert (told.value.id, told.value.exit_code) == ("write-denied", 6)
    assert "x.png" in str(told.value.params["path"])
    assert _everything(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "id"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EACCES, "write-denied"),
        (errno.EROFS, "write-denied"),
        (errno.EIO, "write-failed"),
    ],
)
def test_the_reason_is_told(tmp_path, number, id):
    with pytest.raises(WriteError) as told, written_whole(tmp_path / "x"):
        raise OSError(number, os.strerror(number))
    assert told.value.id == id


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "banner").write_bytes(b"a file")
    for inside in ("x", "deeper/x"):
        with pytest.raises(WriteError) as told, written_whole(tmp_path / "banner" / inside):
            pass
        assert told.value.id == "write-at-file"
    assert _everything(tmp_path) == ["banner"]


def test_a_folder_where_the_file_should_be(tmp_path):
    (tmp_path / "x").mkdir()
    with pytest.raises(WriteError) as told, written_whole(tmp_path / "x"):
        pass
    assert told.value.id == "write-at-folder"
    assert _everything(tmp_path) == ["x"]


def test_the_input_is_never_written_over(tmp_path):
    source = tmp_path / "x.xlsx"
    source.write_bytes(b"the only copy")
    (tmp_path / "link.xlsx").symlink_to(source)
    for target in (source, tmp_path / "link.xlsx", tmp_path / "." / "x.xlsx"):
        with pytest.raises(WriteError) as told, written_whole(target, spare=source):
            pass
        assert told.value.id == "would-overwrite"
    assert source.read_bytes() == b"the only copy"
