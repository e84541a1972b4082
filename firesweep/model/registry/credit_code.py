"""The unified social credit code (统一社会信用代码), GB 32100-2015."""

import re
import unicodedata

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_MODULUS = 31
_SEPARATORS = re.compile(r"[\s\-–—_·.]+")


def tidy_credit_code(text: str) -> str:
    """Return a code as it is written: half-width capitals and digits; blank where all zeros."""
    code = _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()
    return code if code.strip("0") else ""


def is_credit_code(code: str) -> bool:
    """Whether a code can be right: 18 characters with their check character, or Taiwan's 8 digits.

    GB 32100-2015, 4.7 and appendix A: weights are powers of 3, modulus 31.
    """
    if len(code) == 8:
        return code.isascii() and code.isdigit()
    if len(code) != 18 or not set(code) <= set(_ALPHABET):
        return False
    return check_character(code[:17]) == code[17]


def check_character(body: str) -> str:
    """Return the 18th character that belongs to the 17 before it."""
    weighed = sum(_ALPHABET.index(c) * pow(3, at, _MODULUS) for at, c in enumerate(body))
    return _ALPHABET[-weighed % _MODULUS]
