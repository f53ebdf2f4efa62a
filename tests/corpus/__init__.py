"""Mails to test with: people, machines, and a backlog of any length."""
