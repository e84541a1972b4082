"""How stores stand to each other: what each has, lacks, and is to be sent."""
