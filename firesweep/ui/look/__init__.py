"""How everything looks and where it stands: colours, fonts, icons, dialogs that fit the screen."""
