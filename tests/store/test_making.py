"""A store stands in its place when it is whole, or there is none."""

from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.store.database import Owner, create_store, exists, open_store
from firesweep.store.making import LOCK, MAKING, made_whole

OWNER = Owner("s", "临江街道", "B", True, "A")


def test_what_was_made_is_the_folders_store(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with made_whole(folder) as making:
        create_store(making, OWNER).close()
        assert not exists(folder)
    store = open_store(folder)
    assert store.owner == OWNER
    store.close()
    assert not (folder / MAKING).exists()


def test_trouble_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with pytest.raises(ZeroDivisionError), made_whole(folder) as making:
        create_store(making, OWNER).close()
        raise ZeroDivisionError
    assert not folder.exists()


def test_what_lay_in_the_folder_before_stays_there(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("", "utf-8")
    with pytest.raises(ZeroDivisionError), made_whole(tmp_path):
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_what_a_killed_process_left_is_cleared_first(tmp_path: Path) -> None:
    create_store(tmp_path / MAKING, OWNER).close()
    with made_whole(tmp_path) as making:
        assert not making.exists()
        create_store(making, OWNER).close()
    assert exists(tmp_path)


def test_one_store_at_a_time_is_made_in_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with made_whole(folder) as making:
        create_store(making, OWNER).close()
        with pytest.raises(FiresweepError, match="Another firesweep"), made_whole(folder):
            pytest.fail("it was lent a place, too")
    open_store(folder).close()
    assert not (folder / LOCK).exists()


def test_no_store_is_made_over_another(tmp_path: Path) -> None:
    create_store(tmp_path, OWNER).close()
    with pytest.raises(FiresweepError), made_whole(tmp_path):
        pytest.fail("it was lent a place")
    assert exists(tmp_path)
