"""The cue families, one file each."""
