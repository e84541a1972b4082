"""The practice street: communities, beats, people and some 2,000 premises, drawn by lot."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

from firesweep.model.vocabulary import Category, Post, Role

STREET = "临江街道"
COMMUNITIES = (
    "滨江社区", "望江社区", "榕树社区", "塔前社区", "河下社区", "南门社区", "书院社区",
    "新港社区",
)  # fmt: skip
BEATS = ("一片区", "二片区", "三片区")
ROADS = (
    "临江路", "望江路", "解放路", "榕荫街", "塔前街", "河下街", "南门大街", "书院巷",
    "新港路", "中山路", "五一路", "学府路", "码头街", "工农路", "和平里", "木帮巷",
)  # fmt: skip
SURNAMES = "陈林黄张王李吴刘蔡杨许郑谢郭洪邱曾廖赖周叶苏庄江吕何罗高潘朱"
GIVEN = (
    "志强", "丽", "建国", "秀英", "伟", "芳", "敏", "静", "勇", "艳", "杰",
    "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚", "桂英", "文彬", "惠珍",
    "国平", "美玲", "晓东", "雅琴", "凯", "德福", "水金", "阿明",
)  # fmt: skip
ESTATES = ("花园", "新村", "小区", "公寓")
SHARES: Mapping[Category, int] = {
    Category.SHOPFRONT: 560,
    Category.RENTAL: 470,
    Category.RESTAURANT: 220,
    Category.ENTERPRISE: 150,
    Category.RESIDENTIAL: 130,
    Category.HOSTEL: 80,
    Category.PUBLIC_INSTITUTION: 60,
    Category.CROWDED_PLACE: 60,
    Category.ENTERTAINMENT: 55,
    Category.HOTEL: 45,
    Category.KINDERGARTEN: 40,
    Category.WOODEN_HOUSES: 40,
    Category.CONSTRUCTION_SITE: 34,
    Category.SCHOOL: 30,
    Category.MARKET: 26,
}
LUCK = "福兴鑫顺昌隆祥瑞华盛达丰泰荣宏源美佳金万永新同德嘉恒"
KNOWN_FIRMS = frozenset(("万达", "顺丰", "恒源", "新华", "美佳", "达美"))
WHOLE_HOUSES = frozenset(
    (
        Category.RESIDENTIAL,
        Category.WOODEN_HOUSES,
        Category.CONSTRUCTION_SITE,
        Category.RENTAL,
        Category.SCHOOL,
        Category.KINDERGARTEN,
        Category.MARKET,
    )
)
ENDINGS: Mapping[Category, Sequence[str]] = {
    Category.SHOPFRONT: (
        "便利店",
        "五金店",
        "服装店",
        "理发店",
        "手机维修店",
        "水果店",
        "药店",
        "电动车行",
        "快递驿站",
        "文具店",
        "粮油店",
        "布艺店",
    ),
    Category.RESTAURANT: (
        "酒楼",
        "大酒家",
        "小吃店",
        "快餐店",
        "火锅店",
        "沙县小吃",
        "烧烤店",
        "海鲜楼",
        "饭庄",
    ),
    Category.ENTERPRISE: (
        "服装厂",
        "鞋材厂",
        "塑料制品有限公司",
        "食品有限公司",
        "包装厂",
        "家具厂",
        "电子有限公司",
        "仓储有限公司",
    ),
    Category.HOSTEL: ("旅社", "招待所", "民宿", "客栈"),
    Category.HOTEL: ("宾馆", "大酒店", "商务酒店", "快捷酒店"),
    Category.ENTERTAINMENT: ("KTV", "网吧", "游艺厅", "影城", "足浴城", "酒吧"),
    Category.CROWDED_PLACE: ("健身中心", "养老院", "卫生服务站", "祠堂", "体检中心", "培训中心"),
}
PLACED: Mapping[Category, Sequence[str]] = {
    Category.SCHOOL: ("第一小学", "第二小学", "实验小学", "第三中学", "职业中专", "培优学堂"),
    Category.KINDERGARTEN: ("中心幼儿园", "小星星幼儿园", "蓝天幼儿园", "金太阳幼儿园", "托育园"),
    Category.PUBLIC_INSTITUTION: (
        "便民服务中心",
        "文化活动中心",
        "社区图书室",
        "水利工作站",
        "老年活动中心",
        "供电所",
    ),
    Category.MARKET: ("农贸市场", "小商品市场", "二手家具市场", "水产批发市场"),
    Category.CONSTRUCTION_SITE: ("安置房一期工地", "旧改项目工地", "学校扩建工地", "道路管线工地"),
}


HIGH_RISE_FLOORS = 9
"""Above it a dwelling is taller than 27 m and counts as high-rise (GB 50016)."""


class PracticePerson(NamedTuple):
    """A member of a team."""

    name: str
    post: Post
    role: Role


def team(chance: Random) -> list[PracticePerson]:
    """Return one community's team as the order behind the sweep wants it (mission.md, 4)."""
    places = (
        (Post.DEPUTY_SECTION_LEADER, Role.LEADER),
        (Post.COMMUNITY_DIRECTOR, Role.DEPUTY),
        (Post.BEAT_OFFICER, Role.DEPUTY),
        (Post.BEAT_CADRE, Role.DEPUTY),
        (Post.COMMUNITY_CADRE, Role.MEMBER),
        (Post.COMMUNITY_CADRE, Role.MEMBER),
    )
    return [PracticePerson(person_name(chance), post, role) for post, role in places]


def person_name(chance: Random) -> str:
    """Return a plausible name."""
    return chance.choice(SURNAMES) + chance.choice(GIVEN)


def premises(chance: Random, community: str) -> Iterator[dict[str, Any]]:
    """Yield one community's premises as field values, without its ids."""
    used: set[str] = set()
    for category, share in SHARES.items():
        for _ in range(_part(chance, share)):
            yield _one(chance, category, community, used)


def _part(chance: Random, share: int) -> int:
    """An eighth of a share, give or take a fifth."""
    return max(1, round(share / len(COMMUNITIES) * chance.uniform(0.8, 1.2)))


def _one(chance: Random, category: Category, community: str, used: set[str]) -> dict[str, Any]:
    road, number = chance.choice(ROADS), chance.randint(1, 399)
    first = name = _name(chance, category, community, road, number)
    again = 1
    while name in used:
        again += 1
        name = f"{first}（{road}{'' if again == 2 else again}）"
    used.add(name)
    also, floors = _also(chance, category), _floors(chance, category)
    return {
        "name": name,
        "categories": ",".join((category, *also)),
        "address": f"{road}{number}号{_part_of_house(chance, category, floors)}",
        "contact": person_name(chance),
        "phone": _phone(chance),
        "responsible_person": person_name(chance),
        "area": float(_area(chance, category)),
        "floors": floors,
        **_flags(chance, category),
        "high_rise": floors > HIGH_RISE_FLOORS,
    }


def _name(chance: Random, category: Category, community: str, road: str, number: int) -> str:
    if category is Category.RENTAL:
        return f"{road}{number}号出租屋" if chance.random() < 0.7 else f"{road}{number}号自建房"
    if category is Category.WOODEN_HOUSES:
        return f"{road}木屋毗连区{number}号"
    if category is Category.RESIDENTIAL:
        estate = _lucky(chance) + chance.choice(ESTATES)
        return f"{estate}{number % 18 + 1}号楼"
    if category in PLACED:
        return f"{community.removesuffix('社区')}{chance.choice(PLACED[category])}"
    return _lucky(chance) + chance.choice(ENDINGS[category])


def _lucky(chance: Random) -> str:
    """Two characters that bring luck, and are no firm everybody knows."""
    while (name := "".join(chance.sample(LUCK, 2))) in KNOWN_FIRMS:
        continue
    return name


def _part_of_house(chance: Random, category: Category, floors: int) -> str:
    """What an address adds to the house: nothing where the whole house is meant."""
    if category in WHOLE_HOUSES:
        return ""
    if floors > 1:
        return chance.choice(("", "", "", f"1-{floors}层"))
    return chance.choice(("", "", "", "附1号", "附2号", "二楼"))


def _also(chance: Random, category: Category) -> tuple[str, ...]:
    if category is Category.HOTEL and chance.random() < 0.4:
        return (Category.RESTAURANT.value,)
    if category is Category.HOSTEL and chance.random() < 0.25:
        return (Category.RENTAL.value,)
    return ()


def _phone(chance: Random) -> str:
    """A number of the form of a mobile one that no network gives out (prefix 100)."""
    return f"100{chance.randint(0, 99999999):08}"


def _area(chance: Random, category: Category) -> int:
    low, high = {
        Category.SHOPFRONT: (15, 180),
        Category.RENTAL: (40, 600),
        Category.RESTAURANT: (40, 900),
        Category.ENTERPRISE: (200, 6000),
        Category.MARKET: (600, 8000),
        Category.HOTEL: (500, 6000),
    }.get(category, (80, 3000))
    return chance.randint(low, high)


def _floors(chance: Random, category: Category) -> int:
    if category in (Category.RESIDENTIAL, Category.HOTEL):
        return chance.choice((6, 6, 7, 8, 11, 18, 26))
    return chance.choice((1, 1, 1, 2, 2, 3, 4, 5))


def _flags(chance: Random, category: Category) -> dict[str, bool]:
    sleeping = {
        Category.HOTEL,
        Category.HOSTEL,
        Category.RENTAL,
        Category.RESIDENTIAL,
        Category.WOODEN_HOUSES,
    }
    key = {
        Category.HOTEL: 0.3,
        Category.MARKET: 0.5,
        Category.KINDERGARTEN: 0.4,
        Category.ENTERTAINMENT: 0.4,
        Category.CROWDED_PLACE: 0.3,
        Category.SCHOOL: 0.5,
    }
    return {
        "key_unit": chance.random() < key.get(category, 0.01),
        "people_sleep": category in sleeping,
        "gas": category is Category.RESTAURANT or chance.random() < 0.15,
        "nine_small": category in (Category.SHOPFRONT, Category.RESTAURANT, Category.HOSTEL),
        "combined_use": category is Category.SHOPFRONT and chance.random() < 0.08,
        "vulnerable": category is Category.RESIDENTIAL and chance.random() < 0.2,
    }
