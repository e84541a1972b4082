from datetime import date

import pytest

from firesweep.model.hazard.buckets import Bucket, bucket_of

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)


@pytest.mark.parametrize(
    ("today", "deadline", "bucket"),
    [
        (MONDAY, "2026-11-22", Bucket.OVERDUE),
        (MONDAY, "2026-11-29", Bucket.THIS_WEEK),
        (MONDAY, "2026-11-30", Bucket.LATER),
        (SUNDAY, "2026-11-29", Bucket.TODAY),
        (SUNDAY, "2026-11-30", Bucket.LATER),
        (SUNDAY, None, Bucket.LATER),
    ],
)
def test_the_week_of_a_deadline_ends_on_sunday(
    today: date, deadline: str | None, bucket: Bucket
) -> None:
    assert bucket_of("noticed", "notice", deadline, today) == bucket
