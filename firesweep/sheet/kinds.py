"""The words a list uses for the 15 categories; the last word of a name says what it is."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from firesweep.model.names import fold
from firesweep.model.vocabulary import Category

# Simplified; a cell is folded before it is looked up. One line per category.
_WORDS: dict[Category, str] = {
    Category.ENTERPRISE: (
        "企业 公司 工厂 厂 厂房 车间 仓库 库房 物流 物流园 冷库 加工厂 作坊 小作坊 写字楼 办公楼"
        " 商务楼 产业园 园区 工业园 企业单位 生产企业 工业企业 制造业 加工业 制造 加工"
        " 小加工企业 小微企业 物流企业 仓储 仓储企业 大厦 加油站 加气站 充电站 印刷 家具 废品收购"
        " 废品收购站 废品回收 办公"
        " 办公场所 factory workshop"
        " warehouse office enterprise company plant"
    ),
    Category.PUBLIC_INSTITUTION: (
        "事业单位 机关 国家机关 党政机关 机关事业单位 政府机关 行政机关 机关单位 政府 事业"
        " public_institution government"
    ),
    Category.SCHOOL: (
        "学校 小学 中学 初中 高中 大学 学院 职校 技校 中小学 培训机构 培训班 教育机构"
        " 校外培训机构 培训学校 辅导班 托管班 托管机构 小学校 培训 教培 教培机构 辅导 补习班 托管"
        " 午托 晚托"
        " school college university"
        " training_centre"
    ),
    Category.KINDERGARTEN: (
        "幼儿园 托儿所 幼托 幼托机构 托育机构 托育园 早教中心 早托 托班 托育 托幼机构 幼稚园"
        " kindergarten nursery"
    ),
    Category.ENTERTAINMENT: (
        "公共娱乐场所 娱乐场所 娱乐 ktv 卡拉ok 网吧 网咖 酒吧 歌舞厅 歌厅 舞厅 夜总会 迪厅"
        " 电影院 影院 影剧院 剧院 剧场 游戏厅 游艺厅 电玩城 桑拿 洗浴 洗浴中心 浴室 浴场 足浴"
        " 足浴店 足疗店 汗蒸馆 茶座 密室逃脱 剧本杀 台球厅 棋牌室 小娱乐场所 休闲娱乐 公共娱乐"
        " 麻将 麻将馆 台球 台球室 电玩 影城 轰趴馆 密室 桌游 按摩 按摩店 足疗 洗脚 采耳 养生馆"
        " 会所 互联网上网服务营业场所 entertainment bar cinema karaoke internet_cafe bath_house"
    ),
    Category.CROWDED_PLACE: (
        "人员密集场所 人员密集 医院 诊所 卫生院 卫生站 卫生服务中心 门诊部 养老院 敬老院 福利院"
        " 养老机构 护理院 老年公寓 商场 购物中心 百货 大型超市 商业综合体 大型商业综合体 综合体"
        " 体育馆 体育场 健身房 健身中心 游泳馆 图书馆 博物馆 展览馆 会展中心 文化馆 礼堂 车站"
        " 客运站 地铁站 码头 候车室 宗教场所 宗教活动场所 寺庙 寺 庙 教堂 清真寺 员工宿舍"
        " 集体宿舍 劳动密集型企业 医疗机构 门诊 口腔 医美 体检中心 月子中心 月子会所 养老 宿舍"
        " 小诊所 公众聚集场所 crowded_place hospital clinic"
        " mall gym library temple church station"
    ),
    Category.SHOPFRONT: (
        "店面 店铺 商店 商铺 门店 门面 店 沿街店铺 沿街商铺 小商店 小商铺 便利店 超市 小超市"
        " 小卖部 杂货店 药店 药房 理发店 美发店 美容店 美容院 美容美发 小美容洗浴 美容洗浴 五金"
        " 五金店"
        " 五金建材 建材 美甲 洗车 洗车店 汽车美容 修车 维修店 快递 婚纱摄影 摄影 照相馆 彩票 彩票站"
        " 烟酒 茶叶 服装 服饰 理发 美发 美容 服装店"
        " 专卖店 文具店 水果店 生鲜店 小店 沿街门店 商行 汽修厂 汽修店 修理店 零售 零售业"
        " 批发零售 批发零售业 洗衣店 快递点 快递站 快递驿站 彩票店 网店 展厅 售楼处 shop"
        " shopfront store convenience_store supermarket pharmacy"
    ),
    Category.HOTEL: (
        "宾馆 酒店 大饭店 旅游饭店 大酒店 快捷酒店 商务酒店 星级酒店 度假村 住宿 住宿业 宾馆酒店"
        " 酒店宾馆 hotel"
    ),
    Category.RESTAURANT: (
        "酒楼 餐馆 餐厅 饭店 饭馆 饭庄 餐饮 餐饮店 餐饮业 餐饮场所 餐饮单位 小餐饮 小吃店 小吃"
        " 快餐店 快餐 火锅店 烧烤店 面馆 食堂 大排档 咖啡店 咖啡馆 咖啡厅 奶茶店 茶餐厅 农家乐"
        " 面包店 小饭店 早餐店 美食城 美食广场 茶楼 茶馆 餐饮服务 餐饮企业 烧烤 奶茶 饮品 饮品店"
        " 火锅 面食 米粉 粉店 早餐 夜宵 甜品 卤味 小餐馆 restaurant"
        " canteen cafe"
    ),
    Category.HOSTEL: (
        "旅社 旅馆 招待所 民宿 客栈 青年旅舍 旅店 小旅馆 小旅社 小旅店 家庭旅馆 日租房 网约房"
        " hostel inn guest_house guesthouse"
    ),
    Category.CONSTRUCTION_SITE: (
        "建筑施工工地 建筑工地 工地 施工工地 在建工程 在建工地 施工现场 建设工地 装修工地"
        " 在建项目 工棚 临时工棚 construction_site"
    ),
    Category.MARKET: (
        "市场 农贸市场 菜市场 集贸市场 批发市场 综合市场 专业市场 农集贸市场 建材市场 集市"
        " 商品市场 小商品市场 market"
    ),
    Category.RESIDENTIAL: (
        "居民新村楼院 小区 住宅 住宅小区 居民小区 居民楼 居民楼院 楼院 新村 居民住宅 住宅楼"
        " 居民院落 老旧小区 商住楼 公寓 公寓楼 居民区 花园 家属院 高层住宅 住宅区 自建房 民房"
        " residential"
        " apartment apartments"
    ),
    Category.WOODEN_HOUSES: (
        "木屋毗连区 木屋区 木屋 木屋连片区 连片木屋 木结构房屋 木结构建筑 木结构连片区"
        " 连片木结构房屋 木板房 wooden_houses"
    ),
    Category.RENTAL: (
        "出租屋 群租房 出租房 租赁住房 出租房屋 租房 自建房出租 合租房 居住出租房 居住出租房屋"
        " 长租公寓 自建出租房 房屋出租 rental rental_housing"
    ),
}
_LONGEST = 12
_SHORT = frozenset("店厂寺庙")
_BETWEEN = re.compile(r"[、,;/|+]| and |和|及|或|(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
_FILLER = re.compile(
    r"\(.*?\)|^(小型|大型|中型|一般|其他|其它|小)|(类|类场所|场所|单位|行业|服务业|等)$"
)


@cache
def _kinds() -> dict[str, Category]:
    """Return the category of every folded word and code."""
    return {
        fold(word.replace("_", " ")): category
        for category, words in _WORDS.items()
        for word in (*words.split(), category.value)
    }


class Kinds(NamedTuple):
    """The categories a cell names, and the words in it that name none."""

    known: tuple[Category, ...]
    unknown: tuple[str, ...]


@lru_cache(maxsize=4096)
def read_categories(text: str) -> Kinds:
    """Return the categories of a cell such as `宾馆、餐饮`, in the order of the vocabulary."""
    whole = fold(text)
    words = (
        [whole] if whole in _kinds() else [w.strip() for w in _BETWEEN.split(whole) if w.strip()]
    )
    found = {word: _category(word) for word in words}
    known = set(found.values())
    return Kinds(
        tuple(category for category in Category if category in known),
        tuple(word for word, category in found.items() if category is None),
    )


def _category(word: str) -> Category | None:
    """Return the category of a word, or of its longest known ending: 快捷酒店 is a 酒店."""
    kinds = _kinds()
    for form in (word, _FILLER.sub("", word)):
        if category := kinds.get(form):
            return category
        if not form.isascii():
            endings = (form[-size:] for size in range(min(len(form), _LONGEST), 0, -1))
            for ending in endings:
                if (len(ending) > 1 or ending in _SHORT) and ending in kinds:
                    return kinds[ending]
    return None
