"""The order in which one walks a street."""

from firesweep.model.sweep.walking import walking_key


def test_house_numbers_are_numbers() -> None:
    street = ["临江路102号", "临江路9号", "临江路48号3栋", "临江路48号", "和平巷1号", "", "临江路"]
    assert sorted(street, key=walking_key) == [
        "", "临江路", "临江路9号", "临江路48号", "临江路48号3栋", "临江路102号", "和平巷1号",
    ]  # fmt: skip


def test_full_width_digits_count_too() -> None:
    assert walking_key("临江路４８号") == walking_key("临江路48号")
