"""What a team does at the door."""
