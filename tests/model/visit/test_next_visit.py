"""When to come again where nobody could be visited."""

from datetime import date

import pytest

from firesweep.model.visit.next_visit import next_visit
from firesweep.model.vocabulary import NoAccess
from firesweep.store.calendar import load_calendar

TUESDAY, THURSDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 26), date(2026, 11, 27)
BEFORE_THE_HOLIDAY = date(2026, 9, 30)


@pytest.mark.parametrize("why", [NoAccess.CLOSED, NoAccess.NOBODY])
def test_where_it_was_shut_three_days_later_on_a_working_day(why: NoAccess) -> None:
    calendar = load_calendar()
    assert next_visit(why, TUESDAY, calendar) == date(2026, 11, 27)
    assert next_visit(why, THURSDAY, calendar) == date(2026, 11, 30)  # the 29th is a Sunday
    assert next_visit(why, BEFORE_THE_HOLIDAY, calendar) == date(2026, 10, 8)


def test_after_a_refusal_within_three_days_even_if_all_of_them_are_free() -> None:
    calendar = load_calendar()
    assert next_visit(NoAccess.REFUSED, TUESDAY, calendar) == date(2026, 11, 25)
    assert next_visit(NoAccess.REFUSED, FRIDAY, calendar) == date(2026, 11, 30)
    assert next_visit(NoAccess.REFUSED, BEFORE_THE_HOLIDAY, calendar) == date(2026, 10, 3)


@pytest.mark.parametrize("why", [NoAccess.MOVED, NoAccess.NOT_FOUND])
def test_nobody_to_come_back_to(why: NoAccess) -> None:
    assert next_visit(why, TUESDAY, load_calendar()) is None
