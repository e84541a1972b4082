"""The size a JPEG says it has, read from its header without decoding anything."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Start-of-frame markers of ITU T.81, table B.1."""
_END = b"\xff\xd9"
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length."""


def jpeg_size(jpeg: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels; None for what is not a JPEG or ends too soon."""
    if not jpeg.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker in _FRAMES:
            return _frame_size(jpeg[at + 4 : at + 9])
        if marker in _BARE or marker == 0xFF:
            at += 1 if marker == 0xFF else 2
        else:
            at += 2 + max(2, int.from_bytes(jpeg[at + 2 : at + 4], "big"))
    return None


def is_small_picture(small: object, width: int, height: int) -> bool:
    """True for a whole JPEG of the shape of a photo that large: a thumbnail has no hash."""
    if not isinstance(small, bytes) or not small.endswith(_END):
        return False
    size = jpeg_size(small)
    if size is None or not all(size):
        return False
    return abs(size[0] * height - size[1] * width) <= max(width, height)


def _frame_size(frame: bytes) -> tuple[int, int] | None:
    if len(frame) < 5:
        return None
    return int.from_bytes(frame[3:5], "big"), int.from_bytes(frame[1:3], "big")
