"""What each kind of data file must hold: one strict, frozen model a kind."""
