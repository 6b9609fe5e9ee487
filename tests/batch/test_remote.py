"""Input and results behind URLs, and the Dask engine: the same bytes as on a disk."""

import pytest

from apbdes_banner.batch.engines.local import LocalEngine
from tests.batch.conftest import PDF, snapshot, write_village

fsspec = pytest.importorskip("fsspec")


@pytest.fixture
def source(tmp_path):
    for number in range(3):
        write_village(
            tmp_path / "sumber" / f"kec-{number % 2}" / f"desa{number}.xlsx", number + 1, name=f"Desa{number}"
        )
    (tmp_path / "sumber" / "rusak.xlsx").write_bytes(b"")
    return tmp_path / "sumber"


@pytest.fixture
def memory(source):
    system = fsspec.filesystem("memory")
    system.store.clear()
    for path in source.rglob("*"):
        if path.is_file():
            system.pipe(f"/sumber/{path.relative_to(source).as_posix()}", path.read_bytes())
    yield system
    system.store.clear()


@pytest.fixture(autouse=True)
def _state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_results_behind_a_url_are_those_of_a_folder(source, memory, batch, tmp_path):
    import hashlib

    batch(source)
    outcome, _, _ = batch("memory://sumber", "memory://hasil")
    assert (outcome.made, outcome.failed) == (3, 1)
    found = {
        name.removeprefix("/hasil/"): hashlib.sha256(memory.cat_file(name)).hexdigest()
        for name in memory.find("/hasil")
    }
    wanted = snapshot(tmp_path / "hasil")
    assert found == wanted
    assert batch("memory://sumber", "memory://hasil")[0].unchanged == 4
    memory.rm_file("/hasil/" + next(name for name in found if name.endswith(".pdf")))
    memory.pipe("/sumber/kec-1/desa1.toml", b'village = "Lain"\nyear = 2026\n')
    assert batch("memory://sumber", "memory://hasil")[0].made == 2
    assert not [name for name in memory.find("/hasil") if name.endswith(".part")]


def test_file_urls_work_with_processes(source, batch, tmp_path):
    batch(source)
    url = (tmp_path / "lewat-url").as_uri()
    outcome, _, _ = batch(source.as_uri(), url, engine=lambda: LocalEngine(2, 60))
    assert outcome.made == 3
    assert snapshot(tmp_path / "lewat-url") == snapshot(tmp_path / "hasil")


def test_dask_makes_the_same(source, batch, tmp_path):
    distributed = pytest.importorskip("distributed")
    from apbdes_banner.batch.engines.dask import DaskEngine

    batch(source)
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=2, processes=False, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        outcome, _, _ = batch(source, tmp_path / "klaster", engine=lambda: DaskEngine("", client), make=PDF)
    assert outcome.made == 3
    assert snapshot(tmp_path / "klaster") == snapshot(tmp_path / "hasil")
