"""The ledger's longer questions. Times are seconds since 1970; ``answered_until`` null means never."""

OVER = "('done', 'unknown', 'refused', 'committing')"
"""States of an effect that must not be begun again."""

WAITING = """
select m.*, min(p.place) place, c.answered_until, c.signer, c.working
from mails m join places p on p.mail = m.key join cases c on c.key = m.case_key
where m.waits = 1 and m.arrived > ? and m.arrived > coalesce(c.answered_until, 0)
group by m.key order by m.case_key, m.arrived"""

WATCH = """
select p.place
from places p join mails m on m.key = p.mail join cases c on c.key = m.case_key
where m.waits = 1 and m.arrived > ? and m.arrived > coalesce(c.answered_until, 0)"""

# An answer that names a mail came after it, whatever the two folders' clocks say.
ANSWERED = """
update cases set answered_until = s.at, signer = coalesce(nullif(s.who, ''), signer)
from (select l.case_key, max(max(t.at, coalesce(m.arrived, 0))) at, t.who
      from traces t join links l on l.message_id = t.ref
      left join mails m on m.message_id = t.ref and m.case_key = l.case_key
      where t.human = 1 group by l.case_key) s
where s.case_key = cases.key and s.at > coalesce(cases.answered_until, 0)"""

FLAGGED_ANSWERED = """
update cases set answered_until = max(coalesce(answered_until, 0), m.arrived)
from (select case_key, arrived from mails where key = (select mail from places where place = ?)) m
where cases.key = m.case_key"""

DONE_SINCE_ANSWER = f"""
select e.case_key, e.kind from effects e join cases c on c.key = e.case_key
where e.state in {OVER} and e.begun > coalesce(c.answered_until, 0)
union select e.case_key, 'alert' from effects e join cases c on c.key = e.case_key
where e.kind = 'hold' and e.state in ('refused', 'unknown') and e.begun > coalesce(c.answered_until, 0)"""  # noqa: S608

HELD_BY_TRACE = """
select distinct l.case_key
from traces t join links l on l.message_id = t.ref join cases c on c.key = l.case_key
where t.human = 0 and t.at > coalesce(c.answered_until, 0)"""

SENT_SINCE = f"""
select * from effects where kind = 'hold' and begun > ? and state in {OVER}"""  # noqa: S608

COUNT_TROUBLE = """
insert into troubles (place, tries, why, set_aside) values (?, 1, ?, ?)
on conflict (place) do update set tries = tries + 1, why = excluded.why"""

ASIDE = """
select m.message_id, m.reading ->> '$.automatic' why
from troubles t join places p on p.place = t.place join mails m on m.key = p.mail
where t.set_aside = 1 and m.arrived > ? order by m.arrived"""
