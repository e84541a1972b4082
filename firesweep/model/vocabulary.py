"""The words that stand in the store: every closed list of values, one enum each.

Values are written to stores and bundles and are never renamed (mission.md, Words).
"""

from collections.abc import Iterable
from enum import StrEnum


class Category(StrEnum):
    """The 15 kinds of premises in scope, in the order of the source text (mission.md)."""

    ENTERPRISE = "ENT"
    PUBLIC_INSTITUTION = "PUB"
    SCHOOL = "SCH"
    KINDERGARTEN = "KDG"
    ENTERTAINMENT = "AMU"
    CROWDED_PLACE = "CRD"
    SHOPFRONT = "SHP"
    HOTEL = "HTL"
    RESTAURANT = "RST"
    HOSTEL = "HST"
    CONSTRUCTION_SITE = "CON"
    MARKET = "MKT"
    RESIDENTIAL = "RES"
    WOODEN_HOUSES = "WOD"
    RENTAL = "RNT"


class Flag(StrEnum):
    """Yes/no marks of a premises; each is a column of the same name."""

    KEY_UNIT = "key_unit"
    HIGH_RISE = "high_rise"
    PEOPLE_SLEEP = "people_sleep"
    GAS = "gas"
    NINE_SMALL = "nine_small"
    COMBINED_USE = "combined_use"
    VULNERABLE = "vulnerable"


class PremisesStatus(StrEnum):
    """Life of a premises (domain.md 3.1); nothing is ever deleted."""

    REGISTERED = "registered"
    SUSPENDED = "suspended"
    CLOSED_DOWN = "closed_down"
    MERGED = "merged"


LISTED = (PremisesStatus.REGISTERED.value, PremisesStatus.SUSPENDED.value)
"""A premises of this status stands in the registry."""
UNLISTED = (PremisesStatus.CLOSED_DOWN.value, PremisesStatus.MERGED.value)


class NumberState(StrEnum):
    """What became of a paper's number; none is ever given twice."""

    ISSUED = "issued"
    VOID = "void"
    LEFT_OUT = "left_out"
    NOT_HERE = "not_here"
    """Between others of another laptop, whose paper may still come."""


class RowKind(StrEnum):
    """What a row that is kept and exchanged is about; named like the store's tables."""

    SETTING = "setting"
    COMMUNITY = "community"
    BEAT = "beat"
    PERSON = "person"
    TEAM = "team"
    SWEEP = "sweep"
    PREMISES = "premises"
    INSPECTION = "inspection"
    HAZARD = "hazard"
    STEP = "step"
    PAPER = "paper"
    PHOTO = "photo"
    RETURNED = "returned"
    DRAW = "draw"
    LAPTOP_KEY = "laptop_key"
    DRILL = "drill"
    OUTREACH = "outreach"
    REPORT = "report"
    REPORT_STEP = "report_step"
    SELF_CHECK = "self_check"
    DECISION = "decision"
    DECISION_STEP = "decision_step"
    SIGN_OFF = "sign_off"
    ENTRY = "entry"
    OTHER = "other"


class Post(StrEnum):
    """The post a person holds (mission.md, point 4)."""

    DEPUTY_SECTION_LEADER = "deputy_section_leader"
    COMMUNITY_DIRECTOR = "community_director"
    BEAT_OFFICER = "beat_officer"
    BEAT_CADRE = "beat_cadre"
    COMMUNITY_CADRE = "community_cadre"
    GRID_WORKER = "grid_worker"
    STREET_CADRE = "street_cadre"
    OTHER = "other"


class Role(StrEnum):
    """Who somebody is in a team, and how they sign."""

    LEADER = "leader"
    DEPUTY = "deputy"
    MEMBER = "member"


class Outcome(StrEnum):
    """How a visit ended."""

    INSPECTED = "inspected"
    NO_ACCESS = "no_access"


class NoAccess(StrEnum):
    """Why nobody came in; a refusal is never a pass (domain.md 2)."""

    CLOSED = "closed"
    NOBODY = "nobody"
    REFUSED = "refused"
    MOVED = "moved"
    NOT_FOUND = "not_found"


class Answer(StrEnum):
    """Answer to one checklist item; an unanswered item has no row and is never ok."""

    OK = "ok"
    HAZARD = "hazard"
    NOT_APPLICABLE = "not_applicable"
    NOT_SEEN = "not_seen"


class Severity(StrEnum):
    """Severity of a hazard; `major` is only ever *suspected* (mission.md)."""

    GENERAL = "general"
    SERIOUS = "serious"
    MAJOR = "major"


class Handling(StrEnum):
    """What the team does with a hazard at the door (domain.md 3.3)."""

    ON_THE_SPOT = "on_the_spot"
    NOTICE = "notice"
    REFERRAL = "referral"


class PhotoRule(StrEnum):
    """When a checklist item wants a photo."""

    ON_HAZARD = "fail"
    ALWAYS = "always"
    OPTIONAL = "optional"


class PhotoRole(StrEnum):
    """What a photo shows."""

    PREMISES = "premises"
    HAZARD = "hazard"
    AFTER = "after"
    STILL_WRONG = "still_wrong"
    """Taken at a reinspection that did not find it put right."""
    FROM_PREMISES = "from_premises"
    """The premises' own photo: what it says, not what the team saw."""
    SIGNED_PAPER = "signed_paper"
    DRILL = "drill"
    OUTREACH = "outreach"
    REPORT = "report"
    """What somebody from the public showed: what they say, not what the team saw."""


class OutreachKind(StrEnum):
    """What was done to inform and to train (mission.md, point 9)."""

    TRAINING = "training"
    BANNER = "banner"
    SLOGAN = "slogan"
    SPECIAL_ISSUE = "special_issue"
    LEAFLET = "leaflet"
    HOUSEHOLD_VISIT = "household_visit"


class Topic(StrEnum):
    """The four topics of the source text (domain.md 6.8)."""

    LAW = "law"
    EVERYDAY = "everyday"
    EQUIPMENT = "equipment"
    ESCAPE = "escape"


class Audience(StrEnum):
    """For whom it was."""

    COMPANY_HEADS = "company_heads"
    EMPLOYEES = "employees"
    RESIDENTS = "residents"


class ReportWay(StrEnum):
    """How somebody told the office, or was told what came of it."""

    PHONE = "phone"
    VISIT = "visit"
    LETTER = "letter"
    ONLINE = "online"
    HOTLINE = "hotline"
    """Through the city's hotline (12345), which hands it down and wants it back."""
    OTHER = "other"


class ServiceWay(StrEnum):
    """How a paper was handed over (domain.md 6.3, receipt of service)."""

    DIRECT = "direct"
    LEFT = "left"
    POSTED = "posted"
    DISPLAYED = "displayed"


class Return(StrEnum):
    """How a paper came back, as a person read it on the paper."""

    SIGNED = "signed"
    REFUSED = "refused"
    """Nobody signed; two witnesses saw it."""
    LEFT = "left"
    """Left at the door or put up there."""
    POSTED = "posted"


class PaperState(StrEnum):
    """How far a paper is on its way out and home again."""

    ISSUED = "issued"
    DELIVERED = "delivered"
    BACK = "back"
    """A scan of it is here; how it was taken nobody said yet."""
    SIGNED = "signed"
    REFUSED = "refused"
    LEFT = "left"
    POSTED = "posted"
    VOID = "void"


class SignatureWay(StrEnum):
    """How somebody signed."""

    ON_SCREEN = "on_screen"
    ON_PAPER = "on_paper"
    REFUSED = "refused"


class Script(StrEnum):
    """The three languages of screens and papers."""

    ENGLISH = "en"
    SIMPLIFIED = "zh_CN"
    TRADITIONAL = "zh_TW"


_PLACES: dict[str, int] = {category: place for place, category in enumerate(Category)}


def join_categories(categories: Iterable[Category | str]) -> str:
    """Return categories as they stand in a store: `HST,RNT`, in the order of the list."""
    return ",".join(sorted({Category(each) for each in categories}, key=_PLACES.__getitem__))


def split_categories(text: str) -> tuple[Category, ...]:
    """Return the categories of a stored text."""
    return tuple(Category(code) for code in text.split(",") if code)


class Where(StrEnum):
    """How far a record has come on its way to the office (sync.md, Receipts)."""

    DRAFT = "draft"
    HERE = "here"
    ON_ITS_WAY = "on_its_way"
    OFFICE = "office"
