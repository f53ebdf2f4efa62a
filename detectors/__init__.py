"""What a message says about its writer. Pure: imports nothing of ours outside this room."""
