"""The pages of Settings; each loads what it shows and saves what was changed."""
