"""At the door: today's work, the inspection, and how a visit ends."""
