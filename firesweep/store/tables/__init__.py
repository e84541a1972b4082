"""Every table of the records file, as SQLModel tables, a module per noun.

Three sorts (sync.md): *registers* are rows people edit, journalled field by field; *facts* are
written once and never changed; *local* rows stay on this laptop. Ids are UUIDv7 texts, moments
ISO 8601 in UTC, dates ISO days.
"""

from firesweep.store.tables.columns import METADATA
from firesweep.store.tables.draft import Draft, DraftAnswer, DraftHazard, DraftPhoto
from firesweep.store.tables.draw import Draw
from firesweep.store.tables.exchange import (
    Envelope,
    Holding,
    HoldingLoose,
    Received,
    ReceivedLine,
    ReceivedStream,
    Sent,
    SentPhoto,
    SentStream,
    Wanted,
)
from firesweep.store.tables.hazard import Hazard, HazardState, Paper, StepFact
from firesweep.store.tables.inspection import Inspection, PhotoFact
from firesweep.store.tables.journal import (
    LINKS,
    Clashed,
    Entry,
    Identity,
    NumberSeries,
    Seen,
    Stream,
)
from firesweep.store.tables.key import LaptopKey, MetKey
from firesweep.store.tables.occasion import Drill, OccasionDraft, Outreach
from firesweep.store.tables.premises import Premises, PremisesCategory
from firesweep.store.tables.report import Report, ReportStepFact
from firesweep.store.tables.returned import Returned
from firesweep.store.tables.review import Decision, DecisionStep, SignOff
from firesweep.store.tables.self_check import SelfCheck
from firesweep.store.tables.street import Beat, Community, Person, Setting, Sweep, Team

__all__ = ["FACTS", "JOURNAL", "LINKS", "METADATA", "REGISTERS", "Beat", "Clashed", "Community",
           "Decision", "DecisionStep", "Draft", "DraftAnswer", "DraftHazard", "DraftPhoto", "Draw",
           "Drill", "Entry", "Envelope", "Hazard", "HazardState", "Holding", "HoldingLoose",
           "Identity", "Inspection", "LaptopKey", "MetKey", "NumberSeries", "OccasionDraft",
           "Outreach", "Paper", "Person", "PhotoFact", "Premises", "PremisesCategory", "Received",
           "ReceivedLine", "ReceivedStream", "Report", "ReportStepFact", "Returned", "Seen",
           "SelfCheck", "Sent", "SentPhoto", "SentStream", "Setting", "SignOff", "StepFact",
           "Stream", "Sweep", "Team", "Wanted"]  # fmt: skip

REGISTERS = (Setting, Community, Beat, Person, Team, Sweep, Premises)
FACTS = (Inspection, Drill, Outreach, Report, Hazard, StepFact, Paper, PhotoFact, Returned, Draw,
         ReportStepFact, SelfCheck, Decision, DecisionStep, SignOff, LaptopKey)  # fmt: skip
JOURNAL = (Entry, Seen)
