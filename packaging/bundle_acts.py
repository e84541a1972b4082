"""What is done in front of the camera with bundles that came from another laptop."""

import shutil
from typing import Any

from stage import Stage
from two_laptops import two_laptops


def bundles_come(stage: Stage) -> None:
    """Drop the bundles of another laptop on the window of an office."""
    stage.street = stage.street or two_laptops(stage.spare_folder(), stage.desk.today())
    office = stage.spare_folder() / "A"
    shutil.copytree(stage.street.office, office)
    stage.visit(office)
    stage.arrived = stage.street.bundles


def drop_them(stage: Stage) -> None:
    """Look at the bundles that came."""
    stage.go("bundles", files=stage.arrived)


def show_laptops(stage: Stage) -> None:
    """List the laptops of the street."""
    screen: Any = stage.screen
    screen.show_view("laptops")


def open_clash(stage: Stage) -> None:
    """Open the first clash."""
    screen: Any = stage.screen
    screen.show_view("clashes")
    screen.act(screen.ui.rows.current_id())
