"""empathd: tags, drafts and holding updates for a shared support mailbox."""

from importlib.metadata import version

__version__ = version("empathd")
