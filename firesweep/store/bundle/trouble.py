"""Every reason a bundle is refused for, as a sentence that says what to do."""

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import RowKind

NOT_A_BUNDLE = "{name} is not a bundle of firesweep. Choose a file that ends in .fsb."
IS_A_FOLDER = "{name} is a folder. Give the files in it that end in .fsb."
CUT_SHORT = (
    "{name} is not whole: the copy was broken off. Copy it again, or ask for the bundle again."
)
CHANGED = (
    "{name} was changed or damaged after it was written. Copy it again, or ask for the bundle "
    "again."
)
NEWER = "{name} was written by a newer firesweep. Update firesweep on this laptop."
CANNOT_READ = "{name} cannot be read ({reason}). Copy it to this laptop and try again."
GONE = "{name} is not there. Put the stick in, or choose another file."
SCHEMA = "{name} holds tables that are not those of a bundle. It is refused."
DAMAGED = "{name} holds a value no bundle may hold ({detail}). Nothing was taken in."
ALTERED = (
    "A record in {name} was changed after it was written ({detail}). Nothing was taken in. Run "
    "“check” on the laptop it comes from."
)
BROKEN = (
    "{name} is damaged inside. Nothing was taken in. Copy it again, or ask for the bundle again."
)
INCOMPLETE = "{name} is not complete ({detail}). Nothing was taken in. Ask for the bundle again."
BAD_PHOTO = "{name} holds a photo that is not what it says it is ({sha}…). Nothing was taken in."
OTHER_STREET = "{name} belongs to {street}, this laptop to {own}. Streets are never mixed."
SAME_NAME = (
    "{name} belongs to another street that is called {street}, too: it was begun anew, not joined. "
    "Streets are never mixed. A laptop joins with the bundle the street office writes for its code."
)
PRACTICE = "{name} comes from practice, and this store is real. Practice is never mixed with it."
REAL = "{name} is real work, and this is the practice store. Open your own store for it."
GAP = (
    "{name} goes on from line {base} of laptop {laptop}, but only {highest} are here. "
    "Take in the bundle before it, or ask for one with everything."
)
STRANGE = (
    "{name} brings a row ({detail}) that is here already under another number of laptop {laptop}. "
    "Nothing was taken in. Let the street office see whether two machines write as {laptop}."
)
CLONED = (
    "What {name} holds under the numbers of laptop {laptop} differs from what is here: two "
    "machines write as {laptop}, or it went on from an older backup. Nothing was taken in. Ask by "
    "phone which it is. Of two machines one keeps the code; the other joins anew with a code of "
    "its own, and what it recorded since it was copied is entered there anew. After a backup: put "
    "it back once more, and take in a bundle with everything before anything is recorded. Where "
    "the wrong one's work was taken in here first, take that import back, then take this file in."
)
CLONED_HERE = (
    "This laptop, {laptop}, went on from an older backup, or another machine writes as it: what "
    "{name} holds under its numbers differs from what is here. Nothing was taken in. After a "
    "backup: put it back once more, take in a bundle with everything before anything is recorded, "
    "and enter anew what was recorded since: Settings, Backup, “What was set aside” lists it. "
    "Another machine gets a new code from the street office."
)
SPENT = (
    "{name} holds paper {number}, but another paper here has that number. Nothing was taken in. "
    "Ask the street office which laptop wrote it."
)
LOOSE = "{name} points to rows that are neither in it nor here ({detail}). Ask for everything."
NOT_TO_JOIN = (
    "{name} was not written for a laptop that joins. Ask the street office for a bundle for "
    "this laptop's new code."
)
CODE_USED = (
    "Laptop {laptop} has recorded work already, so {name} cannot begin another laptop. Ask the "
    "street office for a new code."
)
PASSPHRASE_NEEDED = (
    "{name} is sealed with a passphrase. Give the passphrase as well (on the command line a file "
    "that holds it: --passphrase-file)."
)
WRONG_PASSPHRASE = (
    "The passphrase does not open {name}. Ask whoever sealed it, and mind capitals and spaces."
)
NOT_FOR_US = (
    "{name} is sealed for another laptop's key. Take it in there, or ask for one sealed for this "
    "laptop."
)
COSTLY = (
    "{name} asks for more memory than this laptop gives to a passphrase. Open it with the age "
    "tool, and take in the file that comes out."
)
CLONED_KEY = (
    "Two machines write as laptop {laptop}: {name} bears this laptop's code and another machine's "
    "key. Nothing was taken in. Let the street office give one of them a new code."
)
EARLIER_KEY = (
    "{name} is signed with an earlier key of laptop {laptop} (fingerprint {offered}); its key is "
    "{known} now. Nothing was taken in: what the file holds comes with the laptop's next bundle. "
    "Where files with the earlier key go on coming, two machines bear its code."
)
OTHER_KEY = (
    "{name} is signed with another key of laptop {laptop} (fingerprint {offered}) than the known "
    "one ({known}): the laptop was set up anew, or two machines bear its code. Compare the "
    "fingerprint by phone. If it is right, trust the new key and take the file in again."
)
OFFICE_KNOWS_ANOTHER = (
    "{name} is signed with another key of laptop {laptop} (fingerprint {offered}) than the one "
    "the street office knows ({known}). Nothing was taken in. Ask the street office, and take in "
    "its next bundle first."
)
UNKNOWN_LAPTOP = (
    "{name} comes from laptop {laptop}, which is not known here (fingerprint {offered}). Take in "
    "a bundle of the street office first. If it is right all the same, trust its key and take the "
    "file in again."
)
FORGED_WORD = (
    "{name} holds a word on the key of laptop {laptop} that is not signed with the street office's "
    "key. Nothing was taken in. Take in a bundle of the street office first."
)
WITHDRAWN = (
    "{name} comes from laptop {laptop}, which the street office withdrew on {day}. What it "
    "recorded before stays; this file is refused. If the laptop was found, let the street office "
    "trust it again."
)
WITHDRAWN_HERE = (
    "{name} is not for this laptop, {laptop}: the street office withdrew it on {day}, and bundles "
    "for all no longer carry what it lacks. Nothing was taken in. If it is at work again, let the "
    "street office trust it again and write a bundle with everything for it."
)
NO_LONGER_UNSIGNED = (
    "{name} bears no signature, though laptop {laptop} signs what it sends. Ask for a new bundle. "
    "If it was written before that laptop signed, take it in with --unsigned."
)


def kind_of(table: str) -> RowKind:
    """Return what the rows of a table are about."""
    return RowKind(table) if table in set(RowKind) else RowKind.OTHER


class BundleTrouble(FiresweepError):
    """A file that cannot be taken in; the message says why, and what to do."""


def refused(sentence: str, **facts: object) -> BundleTrouble:
    """Return the trouble of a sentence above, to be raised."""
    return BundleTrouble(sentence, **facts)


def damaged(name: str, table: str) -> BundleTrouble:
    """Return the trouble of a value that no row of a table may have."""
    return refused(DAMAGED, name=name, detail=field_of(table))


def field_of(table: str) -> FiresweepError:
    """Return the words for a value of a table."""
    return FiresweepError("a field of: {kind}", kind=kind_of(table))


def unreadable(name: str, trouble: OSError) -> BundleTrouble:
    """Say why the system gives a file not out."""
    if isinstance(trouble, FileNotFoundError):
        return refused(GONE, name=name)
    return refused(CANNOT_READ, name=name, reason=trouble.strerror)
