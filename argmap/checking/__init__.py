"""Claim files checked: the rules run, their findings ordered, silenced and mended."""
