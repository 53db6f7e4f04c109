"""An office that was set up before, to be copied for every test that breaks something in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.server import Server


@pytest.fixture(scope="package")
def made_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a demo that ran once and was ended."""
    with Server(tmp_path_factory.mktemp("before") / "data") as server:
        assert server.stop()[0] == 0
    return server.data


@pytest.fixture
def server(made_before: Path, tmp_path: Path) -> Iterator[Server]:
    """An office with a copy of those data; nothing runs yet."""
    shutil.copytree(made_before, tmp_path / "data")
    one = Server(tmp_path / "data")
    yield one
    if one.is_running():
        one.kill()
