"""Photo intake: real phones, every orientation, and files that want to do harm."""

import hashlib
import io
import os
import resource
import time
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from firesweep.errors import FiresweepError
from firesweep.field.photos import LONGEST, MOST_BYTES, SHORTEST, newest_from, take_in


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def jpeg(width: int, height: int, **more: object) -> bytes:
    out = io.BytesIO()
    Image.radial_gradient("L").resize((width, height)).convert("RGB").save(out, "JPEG", **more)
    return out.getvalue()


def test_real_phone_photos_are_taken_in(shared_data: Path) -> None:
    photos = sorted((shared_data / "photos" / "phones").iterdir())
    for path in photos:
        taken = take_in(path)
        original = path.read_bytes()
        assert taken.original_sha256 == hashlib.sha256(original).hexdigest()
        assert taken.sha256 == hashlib.sha256(taken.jpeg).hexdigest()
        copy = opened(taken.jpeg)
        assert copy.size == (taken.width, taken.height)
        assert max(copy.size) <= LONGEST
        assert max(opened(taken.thumbnail).size) <= 320
        with Image.open(path) as whole:
            assert max(copy.size) >= min(SHORTEST, max(whole.size)), path.name
    assert len(photos) == 11


def test_time_and_place_are_kept_and_serials_are_not(shared_data: Path) -> None:
    taken = take_in(shared_data / "photos" / "phones" / "Apple_iPhone_5.jpg")
    assert taken.taken_at
    assert taken.taken_at.startswith("20")
    assert taken.latitude is not None
    assert taken.longitude is not None
    copy = opened(taken.jpeg)
    assert dict(copy.getexif()) == {}
    assert b"Apple" not in taken.jpeg
    assert b"Apple" not in taken.thumbnail


@pytest.mark.parametrize("shape", ["landscape", "portrait"])
def test_every_orientation_is_set_upright(shared_data: Path, shape: str) -> None:
    folder = shared_data / "photos" / "orientation"
    upright = opened(take_in(folder / f"{shape}_1.jpg").jpeg).convert("L").resize((24, 24))
    for number in range(2, 9):
        taken = take_in(folder / f"{shape}_{number}.jpg")
        assert (taken.width > taken.height) == (shape == "landscape")
        found = opened(taken.jpeg).convert("L").resize((24, 24))
        assert nearest(found, upright) is None, number


def nearest(found: Image.Image, upright: Image.Image) -> Image.Transpose | None:
    """The turn of the upright picture that looks most like the found one; None for no turn."""
    turns = [None, *Image.Transpose]

    def difference(turn: Image.Transpose | None) -> int:
        turned = upright if turn is None else upright.transpose(turn)
        pairs = zip(turned.tobytes(), found.tobytes(), strict=True)
        return sum(abs(a - b) for a, b in pairs)

    nearest_turn: Image.Transpose | None = min(turns, key=difference)
    return nearest_turn


def test_files_that_want_to_do_harm_get_a_sentence(shared_data: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    refused = 0
    for path in sorted((shared_data / "photos" / "malformed").iterdir()):
        began = time.monotonic()
        try:
            taken = take_in(path)
        except FiresweepError as trouble:
            refused += 1
            assert path.name in str(trouble)
        else:
            opened(taken.jpeg)
        assert time.monotonic() - began < 5, path.name
    assert refused >= 20
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 400


@pytest.mark.parametrize(
    "name",
    [
        "200MP.heic",
        "empty.heic",
        "corrupted.heic",
        "broken.png",
        "broken_data_stream.png",
        "decompression_bomb.gif",
    ],
)
def test_bombs_and_stumps_are_refused(shared_data: Path, name: str) -> None:
    with pytest.raises(FiresweepError, match=name):
        take_in(shared_data / "photos" / "malformed" / name)


@pytest.mark.parametrize(
    ("size", "copy"),
    [
        ((4000, 3000), (2000, 1500)),
        ((3000, 4000), (1500, 2000)),
        ((5312, 2988), (2048, 1152)),
        ((3264, 2448), (1632, 1224)),
        ((2500, 1000), (2048, 819)),
        ((1200, 900), (1200, 900)),
        ((40, 30), (40, 30)),
    ],
)
def test_the_working_copy_has_its_size(size: tuple[int, int], copy: tuple[int, int]) -> None:
    taken = take_in(jpeg(*size))
    assert (taken.width, taken.height) == copy


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_png_becomes_a_plain_picture(mode: str) -> None:
    out = io.BytesIO()
    Image.new(mode, (60, 40)).save(out, "PNG")
    taken = take_in(out.getvalue(), "bild.png")
    assert opened(taken.jpeg).mode == "RGB"


@pytest.mark.parametrize("mode", ["LA", "RGBA", "P"])
@pytest.mark.parametrize("side", [8, 2600])
def test_what_shows_through_is_white(mode: str, side: int) -> None:
    out = io.BytesIO()
    more = {"transparency": 0} if mode == "P" else {}
    Image.new(mode, (side, side)).save(out, "PNG", **more)
    assert opened(take_in(out.getvalue()).jpeg).getpixel((4, 4)) == (255, 255, 255)


def test_sixteen_bits_of_grey_keep_their_shade() -> None:
    out = io.BytesIO()
    grey = Image.frombytes("I;16", (16, 16), (0x8000).to_bytes(2, "little") * 256)
    grey.save(out, "PNG")
    assert opened(take_in(out.getvalue()).jpeg).getpixel((4, 4)) == (128, 128, 128)


def test_remarks_of_the_camera_are_dropped_and_its_colours_kept() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    remarks = {"comment": b"serial 4711", "xmp": b"<x>serial 4711</x>"}
    taken = take_in(jpeg(60, 40, icc_profile=profile, **remarks))
    assert b"4711" not in taken.jpeg + taken.thumbnail
    assert opened(taken.jpeg).info["icc_profile"] == profile
    grey = profile[:16] + b"GRAY" + profile[20:]
    assert "icc_profile" not in opened(take_in(jpeg(60, 40, icc_profile=grey)).jpeg).info


@pytest.mark.parametrize("content", [b"", b"hello", b"GIF89a" + bytes(50), b"\xff\xd8\xff"])
def test_what_is_no_photo_gets_a_sentence(content: bytes) -> None:
    with pytest.raises(FiresweepError, match="zettel"):
        take_in(content, "zettel")


def test_a_photo_that_is_gone_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FiresweepError, match=r"gone\.jpg is no longer there"):
        take_in(tmp_path / "gone.jpg")


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder")
def test_what_is_no_file_gets_a_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.jpg")
    for path in (tmp_path, tmp_path / "endless.jpg"):
        with pytest.raises(FiresweepError, match=path.name):
            take_in(path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_photo_that_is_withheld_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "mine.jpg"
    path.write_bytes(jpeg(60, 40))
    path.chmod(0)
    with pytest.raises(FiresweepError, match="may not be read"):
        take_in(path)


def test_a_file_of_many_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film.jpg"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(FiresweepError, match="too large"):
        take_in(path)


def test_the_newest_whole_photos_of_the_phone_folder(tmp_path: Path) -> None:
    for age, name in enumerate(["c.jpg", "b.HEIC", "a.png"]):
        path = tmp_path / name
        path.write_bytes(b"x")
        os.utime(path, (1000 - age, 1000 - age))
    (tmp_path / "half.jpg").write_bytes(b"")
    (tmp_path / ".trashed.jpg").write_bytes(b"x")
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "album.jpg").mkdir()
    assert [path.name for path in newest_from(tmp_path, 2)] == ["c.jpg", "b.HEIC"]
    assert newest_from(tmp_path, 5, since=999.5) == [tmp_path / "c.jpg"]
    os.utime(tmp_path / "b.HEIC", (1000, 1000))
    assert [path.name for path in newest_from(tmp_path, 2)] == ["c.jpg", "b.HEIC"]
    with pytest.raises(FiresweepError, match="photo folder"):
        newest_from(tmp_path / "unplugged")
