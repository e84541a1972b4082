"""Calendar files as RFC 5545 wants them."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from firesweep.sheet.ics import Entry, ics

DAY = date(2026, 11, 30)


def unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_a_deadline_is_a_whole_day() -> None:
    lines = unfolded(
        ics([Entry("1-deadline", DAY, "整改到期：同福旅社")], "期限", "20261125T083000Z")
    )
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART;VALUE=DATE:20261130" in lines
    assert "DTEND;VALUE=DATE:20261201" in lines
    assert "UID:1-deadline@firesweep" in lines
    assert "SUMMARY:整改到期：同福旅社" in lines


def test_the_last_day_of_all_needs_no_next_one() -> None:
    lines = unfolded(ics([Entry("1", date.max, "x"), Entry("2", date.min, "y")], "x", "0"))
    assert {"DTSTART;VALUE=DATE:99991231", "DTSTART;VALUE=DATE:00010101"} <= set(lines)
    assert sum(line.startswith("DTEND") for line in lines) == 1


def test_marks_are_escaped() -> None:
    entry = Entry("1", DAY, "a,b;c\\d", "first\nsecond")
    lines = unfolded(ics([entry], "x", "20261125T083000Z"))
    assert "SUMMARY:a\\,b\\;c\\\\d" in lines
    assert "DESCRIPTION:first\\nsecond" in lines


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=200))
def test_no_line_is_longer_than_75_octets_and_none_is_lost(text: str) -> None:
    content = ics([Entry("1", DAY, text)], "x", "20261125T083000Z")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert f"SUMMARY:{escaped}" in unfolded(content)
