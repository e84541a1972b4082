"""What Qt asks of a Linux system, found with ldd; Qt's own message blames the wrong library.

Runs under the Python of the machine, before anything is installed: standard library only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Library → the Debian package that holds it.
DEBIAN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def screen() -> str:
    """The platform plugin the window would use; empty where there is no screen."""
    if os.environ.get("DISPLAY"):
        return "libqxcb.so"
    return "libqwayland-generic.so" if os.environ.get("WAYLAND_DISPLAY") else ""


def probes(pyside: Path, *, tests: bool) -> list[Path]:
    """The files that stand for what will be loaded."""
    qt = pyside / "Qt"
    found = [qt / "lib" / "libQt6PrintSupport.so.6", qt / "plugins/platforms/libqoffscreen.so"]
    if tests:
        return [*found, pyside / "lupdate"]
    if screen():
        found.append(qt / "plugins" / "platforms" / screen())
    return found


def missing(probe: Path) -> set[str]:
    """The libraries this file needs and the system lacks."""
    answer = subprocess.run(["ldd", str(probe)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    lines = answer.stdout.decode("utf-8", "replace").splitlines()
    return {line.split()[0] for line in lines if line.endswith("not found")}


def root_with_apt() -> bool:
    """True where packages can be installed without asking anybody."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages; False, with apt's words shown, when it does not work."""
    print(f"Installing {' '.join(packages)} …", file=sys.stderr, flush=True)
    surroundings = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    install = ["apt-get", "-qq", "-y", "--no-install-recommends", "install"]
    for command in (["apt-get", "-qq", "update"], install + packages):
        done = subprocess.run(
            command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if done.returncode:
            print(done.stdout.decode("utf-8", "replace"), file=sys.stderr)
    return done.returncode == 0


def advice(libraries: set[str]) -> str:
    """The one line that installs them on this system."""
    if shutil.which("apt-get"):
        packages = sorted({DEBIAN.get(name, name) for name in libraries})
        return "sudo apt-get update && sudo apt-get install -y " + " ".join(packages)
    if shutil.which("dnf"):
        return "sudo dnf install -y " + " ".join(f"'{name}()(64bit)'" for name in sorted(libraries))
    return "install the packages that hold " + " ".join(sorted(libraries))


def lacking(files: list[Path]) -> set[str]:
    """The libraries any of these needs and the system lacks."""
    return set().union(*map(missing, files))


def ensure(pyside: Path, *, tests: bool) -> str:
    """Install what Qt lacks where that can be done; otherwise the line that does it."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return ""
    wanted, wished = probes(pyside, tests=tests), printing(pyside)
    found = lacking(wanted + wished)
    if found and root_with_apt():
        apt_install(sorted({DEBIAN[name] for name in found if name in DEBIAN}))
        found = lacking(wanted + wished)
    if lacking(wanted):
        return advice(found)
    if found:
        print(f"Printers are out of reach; run once: {advice(found)}", file=sys.stderr)
    return ""


def printing(pyside: Path) -> list[Path]:
    """What lists printers; the program runs without it."""
    plugin = pyside / "Qt" / "plugins" / "printsupport" / "libcupsprintersupport.so"
    return [plugin] if screen() else []
