"""`empathd demo`: a mail server in the process, sample customers, the real daemon."""
