"""A notice with its QR code and two photos, against the same notice without them."""

import io
from dataclasses import replace
from functools import partial

from PIL import Image

from firesweep.model.paper.issued import PaperPhoto
from firesweep.paper.notice import notice_pdf
from tests.bench.figure import Figure, median_ms
from tests.paper.cases import a_notice, an_item

RUNS = 21


def figures() -> list[Figure]:
    """One hazard and its letter, stub and receipt; photos are working copies of 2048 px."""
    photos = {"a" * 64: working_copy(), "b" * 64: working_copy()}
    whole = a_notice(
        items=(an_item(),), photos=tuple(PaperPhoto(sha, "走廊", 1, "hazard") for sha in photos)
    )
    plain = replace(whole, number="", photos=())
    return [
        Figure("notice with QR and two photos / without", median_ms(
            partial(notice_pdf, whole, photos.get), RUNS), 3.0,
            floor=median_ms(partial(notice_pdf, plain, photos.get), RUNS)),
    ]  # fmt: skip


def working_copy() -> bytes:
    """A photo as it is kept: 2048 × 1536, with noise."""
    noise = Image.effect_noise((2048, 1536), 30).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=80)
    return out.getvalue()
