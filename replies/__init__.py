"""What we owe, by when, in which words. Pure: may import detectors."""
