"""A throw-away certificate authority and a server certificate for localhost."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Certificates:
    """PEM files."""

    ca: Path
    certificate: Path
    key: Path

    def context(self) -> ssl.SSLContext:
        """For a server in this process."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.certificate, self.key)
        return context


def make(folder: Path) -> Certificates:
    """Made with the openssl command, valid for a month."""
    ca, ca_key, certificate, key, request, names = (
        folder / name for name in ("ca.pem", "ca.key", "cert.pem", "cert.key", "cert.csr", "names")
    )
    names.write_text("subjectAltName=DNS:localhost,IP:127.0.0.1")
    new = ["openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    sign = ["openssl", "x509", "-req", "-CA", ca, "-CAkey", ca_key, "-CAcreateserial", "-days", "30"]
    for command in (
        [*new, "-x509", "-days", "30", "-subj", "/CN=Test authority", "-keyout", ca_key, "-out", ca],
        [*new, "-subj", "/CN=localhost", "-keyout", key, "-out", request],
        [*sign, "-in", request, "-out", certificate, "-extfile", names],
    ):
        subprocess.run(list(map(str, command)), check=True, capture_output=True)
    return Certificates(ca, certificate, key)
