"""Which folders are Drafts and Sent: as named, else by SPECIAL-USE, else by their common names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from empathd.daemon.imap.account import AUTO, Account
from empathd.daemon.imap.answers import Folder
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import DoorError

COMMON = {
    "drafts": """Drafts|Draft|Entwürfe|Entwurf|Concepten|Brouillons|Borradores|Bozze|Rascunhos|Utkast|Kladder
        |Udkast|Luonnokset|Kopie robocze|Szkice|Koncepty|Rozepsané|Piszkozatok|Ciorne|Черновики|Чернетки
        |Taslaklar|Πρόχειρα|טיוטות|المسودات|下書き|草稿|草稿箱|임시 보관함|Esborranys""",
    "sent": """Sent|Sent Items|Sent Messages|Sent Mail|Gesendet|Gesendete Elemente|Gesendete Objekte
        |Verzonden|Verzonden items|Verzonden berichten|Envoyés|Éléments envoyés|Messages envoyés|Enviados
        |Elementos enviados|Mensajes enviados|Inviati|Posta inviata|Itens enviados|Mensagens enviadas
        |Skickat|Skickade objekt|Sendt|Sendte elementer|Sendt post|Lähetetyt|Wysłane|Elementy wysłane
        |Odeslané|Odeslaná pošta|Odoslané|Elküldött|Elküldött elemek|Trimise|Отправленные|Надіслані
        |Gönderilmiş Öğeler|Απεσταλμένα|送信済み|送信済みアイテム|已发送|已发送邮件
        |寄件備份|보낸편지함|Enviats""",
    "trash": """Trash|Deleted Items|Deleted Messages|Bin|Rubbish|Papierkorb|Gelöschte Elemente|Gelöscht
        |Gelöschte Objekte|Prullenbak|Verwijderde items|Corbeille|Éléments supprimés|Papelera
        |Elementos eliminados|Cestino|Posta eliminata|Lixeira|Itens excluídos|Papperskorgen|Borttaget
        |Papirkurv|Slettede elementer|Slettet post|Roskakori|Poistetut|Kosz|Elementy usunięte|Koš
        |Odstraněná pošta|Kôš|Kuka|Lomtár|Törölt elemek|Coș de gunoi|Корзина|Удаленные|Кошик|Çöp Kutusu
        |Silinmiş Öğeler|Κάδος απορριμμάτων|ゴミ箱|削除済みアイテム|已删除邮件|垃圾箱|휴지통|Paperera""",
}
NAMES = {use: [name.strip().casefold() for name in names.split("|")] for use, names in COMMON.items()}
BELOW = ("INBOX", "[Gmail]", "[Google Mail]")
UNUSABLE = frozenset({"\\noselect", "\\nonexistent"})


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders in use, and how each was found, for ``check --online``."""

    inbox: str
    drafts: str
    sent: tuple[str, ...]
    how: tuple[str, ...]
    trash: str = ""
    """Where drafts of ours go that became pointless; empty: there is none, and they are deleted."""
    archive: tuple[str, ...] = ()
    """Where customers' mail is put away, as far as the server says so (SPECIAL-USE); looked back at only."""


def find(wire: Wire, account: Account) -> Folders:
    """Look once, at connect. A folder that is missing is a matter for a person: none is ever created."""
    there = [folder for folder in wire.folders() if not folder.attributes & UNUSABLE]
    prefixes = wire.prefixes()
    inbox = _inbox(wire.door, account.inbox, there, prefixes)
    drafts, drafts_how = _search(wire.door, "drafts", (account.drafts,), there, prefixes)
    sent, sent_how = _search(wire.door, "sent", account.sent, there, prefixes)
    trash = next(iter(_auto("trash", there, prefixes)), "")
    how = (f"inbox: {inbox}", *drafts_how[:1], *sent_how, f"trash: {trash or 'none, drafts are deleted'}")
    archive = (folder.name for folder in there if "\\archive" in folder.attributes)
    return Folders(inbox, drafts[0], sent, how, trash, tuple(sorted(archive)))


def _inbox(door: str, name: str, there: Sequence[Folder], prefixes: Sequence[str]) -> str:
    """INBOX needs no look (RFC 3501 section 5.1); another folder may be watched in its place."""
    if name.upper() == "INBOX":
        return "INBOX"
    return _search(door, "inbox", (name,), there, prefixes)[0][0]


def _search(
    door: str, use: str, asked: Sequence[str], there: Sequence[Folder], prefixes: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found: dict[str, str] = {}
    for name in asked:
        matches = _auto(use, there, prefixes) if name == AUTO else _named(name, there, prefixes)
        if not matches:
            names = ", ".join(sorted(folder.name for folder in there)[:30]) or "none"
            wanted = f"no {use.capitalize()} folder" if name == AUTO else f"no folder {name}"
            why = f"{wanted}; there are: {names}; write the right one under folders.{use} (none is created)"
            raise DoorError(door, why, again=False)
        found |= {name: how for name, how in matches.items() if name not in found}
    return tuple(found), tuple(f"{use}: {name} ({how})" for name, how in found.items())


def _named(name: str, there: Sequence[Folder], prefixes: Sequence[str]) -> dict[str, str]:
    """The folder of exactly this name, else the one of this name below the server's prefix."""
    names = {folder.name for folder in there}
    candidates = (name, *(prefix + name for prefix in prefixes))
    return dict.fromkeys([candidate for candidate in candidates if candidate in names][:1], "as named")


def _auto(use: str, there: Sequence[Folder], prefixes: Sequence[str]) -> dict[str, str]:
    """SPECIAL-USE first (Cyrus writes it in lower case), then all common names: clients differ in theirs."""
    special = {folder.name: "SPECIAL-USE" for folder in there if f"\\{use}" in folder.attributes}
    plain = {folder.name: _plain(folder, prefixes).casefold() for folder in there}
    ranked = sorted((NAMES[use].index(short), name) for name, short in plain.items() if short in NAMES[use])
    return special | {name: "by its name" for _, name in ranked if name not in special}


def _plain(folder: Folder, prefixes: Sequence[str]) -> str:
    """The name without what all of the user's folders begin with."""
    below = (f"{parent}{folder.delimiter}" for parent in BELOW if folder.delimiter)
    for prefix in (*prefixes, *below):
        if folder.name.upper().startswith(prefix.upper()) and len(folder.name) > len(prefix):
            return folder.name[len(prefix) :]
    return folder.name
