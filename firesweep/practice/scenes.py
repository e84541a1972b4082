"""Photos for the practice store, drawn by the program: plain scenes that show what is wrong."""

import io
from collections.abc import Callable
from functools import lru_cache
from random import Random

from PIL import Image, ImageDraw, ImageFont

from firesweep.paths import resource

SIZE = (1600, 1200)
_WALLS = ((198, 192, 178), (176, 188, 196), (188, 180, 196), (184, 196, 180))
_WOOD, _STEEL, _RED, _DARK = (150, 110, 70), (120, 128, 138), (190, 40, 30), (50, 54, 60)

Scene = Callable[[ImageDraw.ImageDraw, Random], None]


@lru_cache(maxsize=64)
def photo(area: str, variant: int, *, fixed: bool = False) -> bytes:
    """Return a JPEG of a scene of a checklist area; `fixed` shows the same place put right."""
    chance = Random(f"{area}/{variant}")
    image = Image.new("RGB", SIZE, chance.choice(_WALLS))
    draw = ImageDraw.Draw(image)
    _room(draw, chance)
    SCENES.get(area, _papers)(draw, chance)
    if fixed:
        _put_right(draw)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def _room(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """A floor, a back wall and a lamp: a corridor seen down its length."""
    floor = tuple(c - 40 for c in chance.choice(_WALLS))
    draw.polygon([(0, 1200), (1600, 1200), (1080, 780), (520, 780)], fill=floor)
    draw.rectangle((520, 300, 1080, 780), fill=tuple(c - 18 for c in floor))
    draw.line([(0, 0), (520, 300)], fill=_DARK, width=5)
    draw.line([(1600, 0), (1080, 300)], fill=_DARK, width=5)
    draw.rectangle((720, 60, 880, 90), fill=(250, 248, 220))


def _locked_exit(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """A double door with a chain, and boxes before it."""
    draw.rectangle((600, 360, 1000, 780), fill=_STEEL, outline=_DARK, width=6)
    draw.line([(800, 360), (800, 780)], fill=_DARK, width=6)
    draw.rectangle((700, 310, 900, 352), fill=(20, 130, 70))
    for x in range(730, 880, 30):
        draw.ellipse((x, 560, x + 36, 590), outline=(210, 190, 90), width=8)
    for _ in range(chance.randint(2, 5)):
        x, y = chance.randint(200, 1200), chance.randint(780, 980)
        draw.rectangle((x, y, x + 190, y + 150), fill=_WOOD, outline=_DARK, width=5)


def _extinguisher(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """Extinguishers in a box, the needle in the red."""
    draw.rectangle((560, 520, 1040, 1020), fill=(225, 225, 225), outline=_DARK, width=6)
    for x in range(600, 600 + 150 * chance.randint(1, 3), 150):
        draw.rounded_rectangle((x, 620, x + 110, 980), 40, fill=_RED)
        draw.rectangle((x + 40, 570, x + 70, 625), fill=_DARK)
        draw.ellipse((x + 20, 680, x + 90, 750), fill=(250, 250, 250), outline=_DARK, width=5)
        draw.line([(x + 55, 715), (x + 32, 735)], fill=_RED, width=7)


def _wiring(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """Loose cables down a wall to overloaded sockets."""
    for _ in range(9):
        x = chance.randint(300, 1200)
        points = [(x + chance.randint(-90, 90), y) for y in range(120, 900, 90)]
        draw.line(points, fill=chance.choice((_DARK, _RED, (220, 220, 220))), width=9)
    draw.rectangle((520, 860, 1080, 960), fill=(240, 240, 236), outline=_DARK, width=6)
    for x in range(560, 1040, 90):
        draw.rectangle((x, 880, x + 60, 940), fill=_DARK)


def _gas(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """Gas bottles beside a stove."""
    draw.rectangle((180, 640, 760, 1060), fill=_STEEL, outline=_DARK, width=6)
    draw.ellipse((300, 600, 460, 660), fill=_DARK)
    for x in range(880, 880 + 220 * chance.randint(1, 3), 220):
        draw.rounded_rectangle((x, 640, x + 180, 1060), 70, fill=(120, 140, 160))
        draw.rectangle((x + 60, 580, x + 120, 650), fill=_DARK)
        draw.arc((x - 260, 560, x + 90, 760), 180, 360, fill=(200, 120, 40), width=12)


def _ebike(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """E-bikes charging in a hall."""
    for number in range(chance.randint(1, 3)):
        x, y = 200 + number * 430, 760 + number % 2 * 90
        for wheel in (x, x + 260):
            draw.ellipse((wheel, y, wheel + 160, y + 160), outline=_DARK, width=20)
        draw.line([(x + 80, y + 80), (x + 340, y + 80), (x + 300, y - 120)], fill=_RED, width=24)
        draw.line([(x + 200, y + 60), (x + 240, 340)], fill=(240, 160, 40), width=8)


def _goods(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """Goods stacked to the ceiling."""
    for column in range(6):
        for row in range(chance.randint(2, 6)):
            x, y = 160 + column * 215, 940 - row * 140
            shade = tuple(c + chance.randint(-18, 18) for c in _WOOD)
            draw.rectangle((x, y, x + 200, y + 130), fill=shade, outline=_DARK, width=4)


def _lane(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """Cars and posts on a fire lane."""
    draw.polygon([(300, 1200), (1300, 1200), (900, 600), (700, 600)], fill=(90, 92, 96))
    for y in range(680, 1150, 120):
        draw.line([(620, y), (980, y)], fill=(220, 190, 40), width=10)
    for _ in range(chance.randint(1, 3)):
        x, y = chance.randint(420, 820), chance.randint(700, 960)
        draw.rounded_rectangle((x, y, x + 300, y + 150), 40, fill=(70, 110, 170))
        draw.rounded_rectangle((x + 60, y - 60, x + 240, y + 20), 30, fill=(150, 180, 210))


def _beds(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """A bunk behind a shop's shelves."""
    for y in (620, 860):
        draw.rectangle((420, y, 1180, y + 50), fill=_WOOD)
        draw.rectangle(
            (430, y - 60, 1170, y), fill=chance.choice(((120, 140, 180), (180, 130, 130)))
        )
    for x in (420, 1150):
        draw.rectangle((x, 520, x + 30, 1080), fill=_DARK)


def _papers(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """A notice board with a register left blank."""
    draw.rectangle((480, 240, 1120, 940), fill=(245, 243, 235), outline=_DARK, width=8)
    for y in range(330, 900, 60):
        draw.line([(530, y), (530 + chance.randint(120, 540), y)], fill=_STEEL, width=10)


def _gathering(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """People standing in rows before a house, smoke at a window, one with an extinguisher."""
    _outdoors(draw)
    draw.rectangle((360, 180, 1240, 760), fill=(206, 196, 180), outline=_DARK, width=6)
    for x in range(430, 1180, 160):
        for y in (250, 430):
            draw.rectangle((x, y, x + 90, y + 110), fill=(120, 150, 175), outline=_DARK, width=4)
    for n in range(6):
        grey = 90 + 18 * n
        draw.ellipse((880 + 26 * n, 330 - 48 * n, 1010 + 34 * n, 430 - 40 * n), fill=(grey,) * 3)
    for row in range(3):
        for x in range(190 + 40 * row, 1400, 120):
            _person(draw, x + chance.randint(-12, 12), 780 + 110 * row, chance)
    draw.rounded_rectangle((1430, 960, 1490, 1120), 24, fill=_RED)


def _banner(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """A red banner over a street, people passing under it."""
    _outdoors(draw)
    for x in (120, 1440):
        draw.rectangle((x, 160, x + 40, 1000), fill=_DARK)
    draw.rectangle((160, 240, 1440, 440), fill=_RED, outline=(120, 20, 16), width=6)
    _say(draw, (800, 340), chance.choice(("消防安全 人人有责", "人走断电 出门关气")), 130)
    for x in range(260, 1400, 190):
        _person(draw, x + chance.randint(-40, 40), 880, chance)


def _lesson(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """Rows of listeners before a board, somebody at it."""
    draw.rectangle((260, 170, 1340, 620), fill=(250, 250, 246), outline=_DARK, width=8)
    _say(draw, (800, 290), "消防安全培训", 120, (150, 30, 24))
    for y in range(400, 600, 60):
        draw.line([(380, y), (380 + chance.randint(300, 800), y)], fill=_STEEL, width=9)
    _person(draw, 190, 520, chance)
    for row in range(3):
        for x in range(160 + 60 * row, 1480, 150):
            _person(draw, x, 800 + 120 * row, chance)


def _handing(draw: ImageDraw.ImageDraw, chance: Random) -> None:
    """Somebody at a door, a leaflet from hand to hand."""
    draw.rectangle((760, 260, 1240, 1080), fill=_WOOD, outline=_DARK, width=8)
    draw.ellipse((1150, 650, 1200, 700), fill=(210, 190, 90))
    for x in (560, 1000):
        _person(draw, x, 640, chance, 3)
    draw.rectangle((740, 760, 880, 930), fill=(250, 250, 246), outline=_RED, width=8)


def _outdoors(draw: ImageDraw.ImageDraw) -> None:
    draw.rectangle((0, 0, 1600, 620), fill=(190, 212, 230))
    draw.rectangle((0, 620, 1600, 1200), fill=(152, 158, 150))


def _person(draw: ImageDraw.ImageDraw, x: int, y: int, chance: Random, size: int = 1) -> None:
    coats = ((60, 90, 140), (140, 60, 60), (70, 110, 80), (120, 100, 60), (90, 80, 120))
    wide, tall = 46 * size, 110 * size
    draw.ellipse((x - wide // 3, y - wide, x + wide // 3, y - wide // 4), fill=(224, 190, 160))
    draw.rounded_rectangle((x - wide // 2, y - wide // 4, x + wide // 2, y + tall), wide // 3,
                           fill=chance.choice(coats))  # fmt: skip


def _say(
    draw: ImageDraw.ImageDraw,
    middle: tuple[int, int],
    text: str,
    size: int,
    ink: tuple[int, int, int] = (255, 240, 200),
) -> None:
    draw.text(middle, text, fill=ink, font=_font(size), anchor="mm")


@lru_cache(4)
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts/NotoSansSC-Bold.subset.ttf")), size)


def _put_right(draw: ImageDraw.ImageDraw) -> None:
    """A green mark: the scene after it was put right."""
    draw.ellipse((1290, 60, 1540, 310), fill=(40, 150, 80))
    draw.line([(1345, 190), (1400, 250), (1490, 125)], fill=(255, 255, 255), width=30)


SCENES: dict[str, Scene] = {
    "evacuation": _locked_exit,
    "equipment": _extinguisher,
    "fire_access": _lane,
    "electricity": _wiring,
    "gas": _gas,
    "hot_work": _gas,
    "flammables": _goods,
    "building": _goods,
    "management": _papers,
    "ebike": _ebike,
    "combined_use": _beds,
    "legal": _papers,
    "drill": _gathering,
    "outreach banner": _banner,
    "outreach slogan": _banner,
    "outreach special_issue": _papers,
    "outreach training": _lesson,
    "outreach leaflet": _handing,
    "outreach household_visit": _handing,
}
