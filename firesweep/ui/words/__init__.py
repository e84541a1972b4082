"""What the window says: the values of the model, days, names, trouble, and in which language."""
