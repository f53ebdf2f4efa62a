"""The only room with doors: IMAP, SMTP, SQLite, the clock, the files."""
