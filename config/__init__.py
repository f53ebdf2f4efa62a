"""What a person can set: YAML to settings, with every problem at once."""
