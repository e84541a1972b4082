"""The usual names of columns, in both scripts and English; folded, so 简 stands for 繁 too."""

import re
from functools import cache

from firesweep.model.names import fold
from firesweep.sheet.rows import Field

# One group a line, best first: two columns of one field are told apart by where they stand.
HEADINGS: dict[Field, tuple[str, ...]] = {
    Field.NAME: (
        "单位名称 场所名称 名称 工厂名称 企业名称 商户名称 店铺名称 公司名称 店名 门店名称"
        " 商铺名称 建筑名称 楼宇名称 小区名称 项目名称 机构名称 学校名称 市场主体名称 被检查单位"
        " 被检查单位名称 单位 场所 名字 招牌名称 商家名称 商号 字号名称 店面名称 沿街店面名称 店招"
        " name premises premises_name company"
        " company_name business_name unit unit_name shop_name",
        "公司 企业 门店 店铺 商户 商铺 店面 商家 工厂 市场主体 经营户 经营单位 经营主体 字号 招牌"
        " 户名 店家 门头 工程名称 排查单位 排查对象 检查对象 检查单位 受检单位 被检单位 行号 shop"
        " store business",
    ),
    Field.CATEGORIES: (
        "场所类型 场所类别 单位类型 单位类别 类别 类型 分类 场所分类 单位分类 排查类别",
        "行业 行业类别 行业类型 所属行业 场所性质 使用性质 单位性质 业态 经营业态 category"
        " categories type kind",
        "九小类型 九小类别 九小场所类型 九小场所类别 种类 场所种类 经营类型 经营类别 经营性质"
        " 经营项目 主营业务 行业分类 行业别 业别 营业项目",
    ),
    Field.COMMUNITY: (
        "社区 所属社区 社区名称 村居 所属村居 村社区 社区村 所在社区 辖区社区 居委会 所属居委会"
        " 居委 村居委会 所属村社区 村 行政村 村居名称 社区居委会 社区/村 村/社区 所属村 所辖社区"
        " 管辖社区 属地社区 责任社区 村里 里 里别 村里别 里名 所属里 community community_name"
        " neighbourhood"
        " neighborhood",
    ),
    Field.BEAT: (
        "片区 所属片区 网格 所属网格 网格名称 包段 网格号 网格编号 警务区 责任片区 责任区"
        " 片区名称 责任网格 包片 beat grid segment",
    ),
    Field.ADDRESS: (
        "地址 详细地址 经营地址 工厂地址 单位地址 场所地址 营业地址 实际地址 实际经营地址"
        " 店铺地址 所在地址 门牌地址 坐落 坐落地址 经营场所 建筑地址 企业地址 位置 所在位置"
        " 具体地址 具体位置 厂址 街路门牌 街路门牌号 街路巷门牌 路名门牌 坐落位置 坐落地点 地理位置"
        " 场所位置 address location street_address",
        "注册地址 登记地址 住所 公司地址 住址 地点",
        "门牌号 门牌号码 门牌",
        "街路 街路名称 路段 路名 道路名称 所在街路 所在道路",
    ),
    Field.CONTACT: (
        "联系人 负责人 联系人姓名 负责人姓名 经营者 经营者姓名 业主 店主 现场负责人 主要负责人"
        " 老板 经营人 联络人 房东 房东姓名 户主 户主姓名 单位负责人 场所负责人 店长 实际经营人"
        " 实际负责人 contact contact_person contact_name"
        " manager owner",
        "姓名",
    ),
    Field.PHONE: (
        "联系电话 电话 联系方式 联络电话 联系人电话 负责人电话 联系人联系方式 联系电话号码"
        " 负责人联系电话 负责人联系方式 联系人联系电话 电话号码 phone phone_number tel telephone"
        " contact_phone",
        "手机 手机号 手机号码 联系手机 行动电话 移动电话 mobile mobile_phone cell_phone",
        "固定电话 座机 固话 办公电话 联系号码 联络方式 连络电话",
    ),
    Field.RESPONSIBLE_PERSON: (
        "消防安全责任人 消防责任人 安全责任人 消防安全责任人姓名 消防安全负责人"
        " responsible_person fire_safety_responsible_person",
        "消防安全管理人 消防管理人 消防安全管理人姓名 管理人 消防负责人 安全负责人 安全管理员"
        " 安全员"
        " 责任人",
        "法定代表人 法人代表 法人 法定代表人姓名 代表人 legal_representative",
    ),
    Field.AREA: (
        "建筑面积 面积 经营面积 场所面积 营业面积 使用面积 建筑总面积 总建筑面积 总面积 店铺面积"
        " 厂房面积"
        " 楼地板面积 总楼地板面积 area floor_area",
    ),
    Field.FLOORS: (
        "层数 楼层数 建筑层数 总层数 地上层数 地上楼层 floors storeys stories number_of_floors",
        "楼层 所在楼层 所在层数 floor",
    ),
    Field.CREDIT_CODE: (
        "统一社会信用代码 社会信用代码 信用代码 统一信用代码 统一社会信用代码证号 统一编号"
        " 公司统一编号 营利事业统一编号 营业执照号 营业执照号码 统编 社会统一信用代码 公司统编"
        " 执照号 注册号 营业执照 营业执照编号"
        " credit_code uscc"
        " unified_social_credit_code",
    ),
    Field.PARENT: (
        "上级场所 所属市场 所在市场 所属场所 所属单位 所属建筑 所在建筑 所属楼宇 所属商场"
        " 所在楼宇 所属综合体 主管市场 所在小区 所属小区 所在园区"
        " 所属园区 parent parent_premises",
    ),
    Field.STATUS: (
        "状态 经营状态 营业状态 登记状态 存续状态 工厂登记状态 企业状态 单位状态 场所状态"
        " 工厂状态 使用状态 营业情况 经营情况 开业状态 是否营业 是否在营 营业与否"
        " status",
    ),
    Field.REMARKS: (
        "备注 说明 备考 附注 备注说明 情况说明 remarks remark notes note comment comments",
    ),
    Field.SOURCE_CODE: (
        "外部编号 登记编号 工厂登记编号 单位编号 场所编号 档案编号 企业编号 档案号 台账编号"
        " 登记号 场所编码"
        " source_code",
        "编号 代码 单位代码 场所代码 id code",
        "设立许可案号 工厂设立许可案号 许可案号",
    ),
    Field.KEY_UNIT: ("重点单位 消防安全重点单位 消防重点单位 重点 重点场所 key_unit",),
    Field.HIGH_RISE: ("高层 高层建筑 高层场所 high_rise",),
    Field.PEOPLE_SLEEP: (
        "住人 有人住宿 住宿 夜间住人 住宿人员 留宿 人员住宿 people_sleep people_sleep_here"
        " sleeping 人住宿 居住 居住人数 住宿人数 住宿情况 夜间是否住人 是否违规住人",
    ),
    Field.GAS: (
        "用气 使用燃气 燃气 用气情况 用气场所 使用瓶装液化气 燃气使用情况 使用液化气 液化气"
        " 瓶装气 瓶装液化气"
        " 瓶装液化石油气 液化石油气 瓦斯 用火用气 gas uses_gas",
    ),
    Field.NINE_SMALL: ("九小 九小场所 nine_small",),
    Field.COMBINED_USE: ("三合一 多合一 合用场所 三合一场所 combined_use",),
    Field.VULNERABLE: (
        "弱势群体 特殊人群 老弱病残 老幼病残 老弱病残人员 弱势人群 行动不便人员 vulnerable",
    ),
}
"""English headings with `_` for the blank."""

_BRACKETED = re.compile(r"\([^)]*\)?")
_QUESTION = re.compile(r"^(是否(为|有|属于|属|存在|使用)?|有无|是不是)")
_EDGES = re.compile(r"^[*#\d.、:\s]+(?=\D)|[*#\d:/\s]+$|/(平米|层|元|人)$|[/:]?(m2|平方米)$")

MANY_TO_ONE = frozenset({Field.PHONE, Field.RESPONSIBLE_PERSON, Field.SOURCE_CODE})
"""Fields a second column may fill where the first is blank."""


def bare_heading(text: str) -> str:
    """Return a heading without brackets, numbering, units and the blanks between characters."""
    bare = _BRACKETED.sub("", fold(text).replace("_", " "))
    if not bare.isascii():
        bare = bare.replace(" ", "")
    return _EDGES.sub("", bare).strip()


def bare_question(heading: str) -> str:
    """Return a bare heading without the question it may be: 是否高层 asks for 高层."""
    return _QUESTION.sub("", heading)


@cache
def known_headings() -> dict[str, tuple[Field, int]]:
    """Return the field and rank (0 is best) of every folded heading."""
    return {
        fold(heading.replace("_", " ")): (field, rank)
        for field, groups in HEADINGS.items()
        for rank, group in enumerate(groups)
        for heading in group.split()
    }
