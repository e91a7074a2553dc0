"""Documents in Word and Excel made on the spot, each with what an experienced reviewer would read in it."""
