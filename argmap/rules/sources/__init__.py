"""Rules on what the map rests on."""
