"""A phone's picture decoded, set upright, shrunk and written again without its metadata."""

import io

import pi_heif
from PIL import Image

from firesweep.field.parts import jpeg_parts

LONGEST, SHORTEST = 2048, 1600
"""The working copy's long side, in pixels: never above, never below where the original has it."""
THUMBNAIL = 320
QUALITY = 80
FORMATS = ("JPEG", "PNG", "HEIF", "WEBP")
MOST_PIXELS = 250_000_000
MOST_MEMORY = 400_000_000
_MEMORY = {"PNG": 6, "HEIF": 7.5, "WEBP": 17}
"""Bytes a decoder takes for a pixel at the worst, measured; JPEG is reckoned apart."""
_LONGEST_PROFILE = 4096
_STRIP = 64
_GAP = 1.5
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

pi_heif.register_heif_opener(thumbnails=False)


def opened(original: bytes) -> Image.Image:
    """Open without decoding; our own limits stand instead of Pillow's (`memory_for`)."""
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        image = Image.open(io.BytesIO(original), formats=FORMATS)
        if image.format == "PNG":
            # Pillow fills the rest of a broken PNG with black and says nothing.
            Image.open(io.BytesIO(original), formats=("PNG",)).verify()
        return image
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def memory_for(image: Image.Image, original: bytes) -> float:
    """Return how many bytes decoding will take, judged by the header alone."""
    pixels = image.width * image.height
    if image.format in _MEMORY:
        return pixels * _MEMORY[image.format]
    coefficients = 2 * len(image.getbands()) if jpeg_parts(original).buffered else 0
    return pixels * (4 / _scale(image) ** 2 + coefficients)


def working_copy(image: Image.Image, orientation: int) -> Image.Image:
    """Return the picture upright, in RGB, at the working copy's size."""
    scale = _scale(image)
    if scale > 1:
        image.draft(None, (max(1, image.width // scale), max(1, image.height // scale)))
    image.load()
    profile = image.info.get("icc_profile") or b""
    small = _shrunk(image)
    turn = _TURNS.get(orientation)
    upright = small if turn is None else small.transpose(turn)
    fits = len(profile) <= _LONGEST_PROFILE and profile[16:20] == b"RGB "
    upright.info = {"icc_profile": profile} if fits else {}
    return upright


def thumbnail(copy: Image.Image) -> Image.Image:
    """Return the working copy small enough for a list."""
    small = copy.reduce(max(1, max(copy.size) // (2 * THUMBNAIL)))
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    return small


def encoded(image: Image.Image, quality: int = QUALITY) -> bytes:
    """Return a JPEG that says nothing but its colours."""
    out = io.BytesIO()
    profile = image.info.get("icc_profile")
    image.save(out, "JPEG", quality=quality, icc_profile=profile)
    return out.getvalue()


def _scale(image: Image.Image) -> int:
    """Return the JPEG decoder's own reduction that still leaves the shortest long side."""
    if image.format not in ("JPEG", "MPO"):
        return 1
    longest = max(image.size)
    return next((s for s in (8, 4, 2) if longest // s >= SHORTEST), 1)


def _shrunk(image: Image.Image) -> Image.Image:
    """Return the picture in RGB, its long side at most the longest."""
    longest = max(image.size)
    size = image.width, image.height
    if longest > LONGEST:
        size = _share(image.width, longest), _share(image.height, longest)
    gap = max(1, int(longest / LONGEST / _GAP))
    plain = image if image.mode == "RGB" else _in_strips(image, gap)
    if plain.size == size:
        return plain
    return plain.resize(size, Image.Resampling.HAMMING, reducing_gap=_GAP)


def _share(side: int, longest: int) -> int:
    return max(1, round(side * LONGEST / longest))


def _in_strips(image: Image.Image, factor: int) -> Image.Image:
    """Return a picture of any mode in RGB, 1/factor the size; strip by strip saves memory."""
    small = Image.new("RGB", (-(-image.width // factor), -(-image.height // factor)))
    for top in range(0, image.height, _STRIP * factor):
        bottom = min(image.height, top + _STRIP * factor)
        strip = _plain(image.crop((0, top, image.width, bottom)))
        small.paste(strip.reduce(factor), (0, top // factor))
    return small


def _plain(image: Image.Image) -> Image.Image:
    """Return the picture in RGB, with what shows through painted white."""
    if image.mode.startswith("I"):  # 16 bits of grey, which `convert` would clip
        image = image.point(lambda value: value / 256).convert("L")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(white, seen).convert("RGB")
    return image.convert("RGB")
