"""The board of a map, part by part: the order of its charges, its signs, its rows, its table of topics."""
