"""Papers that came back: 12-megapixel photos found by their code and filed with their paper."""

import tempfile
import time
from contextlib import closing
from pathlib import Path

from firesweep.field.notice import issue_notice
from firesweep.field.scans import read_scans, scans_in
from firesweep.model.vocabulary import Return
from firesweep.office.paper.filing import Taken, file_scan
from firesweep.office.paper.returns import landed
from firesweep.paper.notice import notice_pdf
from tests.bench.figure import Figure
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street
from tests.field.test_scans import a_photo
from tests.paper.cases import picture

COUNT, SIZE = 12, 3464
"""Photos, and the side of one: 12 megapixels."""


def figures() -> list[Figure]:
    """Measure in time of one core; the program has one thread for it and leaves the other alone."""
    with tempfile.TemporaryDirectory() as temporary, closing(a_street(Path(temporary))) as store:
        folder = Path(temporary) / "scans"
        folder.mkdir()
        visit = a_finished_visit(store, a_premises(store), a_hazard())
        paper = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        page = picture(paper.pdf, 1, 200).convert("RGB")
        for number in range(COUNT):
            photo = a_photo(page, 7.0 * number, skew=0.03, dim=0.7, size=SIZE)
            (folder / f"IMG_{number:04}.jpg").write_bytes(photo)
        began = time.process_time()
        landings = landed(store, read_scans(scans_in([folder]), ()))
        reading = time.process_time() - began
        assert all(one.home for one in landings)
        began = time.process_time()
        for one in landings:
            if one.home:
                taken = Taken(Return.SIGNED, TODAY.isoformat())
                file_scan(store, one.home, taken, one.scan, by="陈丽", today=TODAY)
        filing = time.process_time() - began
    return [
        Figure("a scan of 12 MP read and found (3 a second)", reading / COUNT * 1000, 333),
        Figure("a scan filed with its paper", filing / COUNT * 1000, 50),
    ]
