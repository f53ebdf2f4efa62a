"""The ledger's longer questions. Times are seconds since 1970; ``answered_until`` null means never.

``cross join`` and ``+`` say in which order SQLite is to go, from the few cases that were asked for: without
statistics it takes every index for equally good, and would go through all mails that ever came.
"""

OVER = "('done', 'unknown', 'refused', 'committing')"
"""States of an effect that must not be begun again."""

WAITING = """
select m.*, min(p.place) place, c.answered_until, c.working, c.missed,
  coalesce(nullif(c.signer, ''), (
    select o.signer from cases o where o.email = c.email and o.signer != '' and c.email != ''
    order by o.answered_until desc limit 1)) signer, exists (
  select 1 from links o join mails w on w.case_key = o.case_key and w.waits = 1
  where o.message_id = m.message_id and o.case_key != m.case_key) shared
from mails m join places p on p.mail = m.key join cases c on c.key = m.case_key
where m.waits = 1 and m.arrived > ? and m.arrived > coalesce(c.answered_until, 0)
group by m.key order by m.case_key, m.arrived"""

WATCH = """
select p.place
from places p join mails m on m.key = p.mail join cases c on c.key = m.case_key
where m.waits = 1 and m.arrived > ? and m.arrived > coalesce(c.answered_until, 0)"""

AT = """
select m.*, p.place from places p join mails m on m.key = p.mail
where p.place in (
  select value from json_each(?))"""

PAST = """
select m.case_key, m.arrived, c.answered_until, m.reading ->> '$.language' language,
  coalesce(m.reading ->> '$.guessed', 0) guessed
from json_each(?) j cross join mails m on m.case_key = j.value cross join cases c on c.key = j.value
where m.waits = 1 order by m.arrived"""

ERRORS = """
select m.email, min(m.arrived) arrived, e.value error from mails m, json_each(m.reading, '$.details.error') e
where m.waits = 1 and m.arrived >= ? and e.value in (select value from json_each(?))
group by m.email, e.value order by 2 limit 200"""

KNOWS = "select key, case_key from mails where key in (select value from json_each(?))"

LINKED = """
select l.message_id, l.email, l.case_key from json_each(?) j
cross join links l on l.message_id = j.value ->> 0 and l.email = j.value ->> 1"""

WANTED = "select place, wanted, unwanted from places where place in (select value from json_each(?))"

TAGGED = "select place from places where tagged > 0 and place in (select value from json_each(?))"

THEIRS = """(instr(t.whom, ' ' || l.email || ' ') or not exists (
  select 1 from links o join mails w on w.case_key = o.case_key and w.waits = 1
  where o.message_id = t.ref and o.case_key != l.case_key))"""
"""Whose conversation a mail in Sent belongs to: where several name one id, its recipient's."""

# An answer that names a mail came after it, whatever the two folders' clocks say.
ANSWERED = f"""
update cases set answered_until = s.at, signer = coalesce(nullif(s.who, ''), signer)
from (select l.case_key, max(max(t.at, coalesce(m.arrived, 0))) at, t.who
      from links l cross join traces t on t.ref = l.message_id
      left join mails m on m.message_id = t.ref and m.case_key = l.case_key
      where t.human = 1 and {THEIRS} and (
        l.case_key in (select value from json_each(:cases)) or l.case_key in (
          select case_key from links where message_id in (select value from json_each(:refs))))
      group by l.case_key) s
where s.case_key = cases.key and s.at > coalesce(cases.answered_until, 0)"""  # noqa: S608

# A flag set while we watched came after what we had done in the case, but before the next mail. Not "now":
# the server's clock may be behind ours, and a mail that comes in a moment later would count as answered.
FLAGGED_ANSWERED = """
update cases set answered_until = max(coalesce(answered_until, 0), m.arrived, :watched * min(
  coalesce((select max(max(e.begun, coalesce(e.ended, 0))) + 0.001 from effects e
            where e.case_key = m.case_key), 0),
  coalesce((select min(n.arrived) - 0.001 from mails n
            where n.case_key = m.case_key and n.arrived > m.arrived), 1e12)))
from (select case_key, arrived from mails where key = (select mail from places where place = :place)) m
where cases.key = m.case_key"""

DONE_SINCE_ANSWER = f"""
select e.case_key, e.kind
from json_each(:cases) j cross join effects e on e.case_key = j.value cross join cases c on c.key = j.value
where e.state in {OVER} and e.begun > coalesce(c.answered_until, 0)
union select e.case_key, 'alert'
from json_each(:cases) j cross join effects e on e.case_key = j.value cross join cases c on c.key = j.value
where e.kind = 'hold' and e.state in ('refused', 'unknown') and e.begun > coalesce(c.answered_until, 0)
union select l.case_key, 'hold'
from json_each(:cases) j cross join links l on l.case_key = j.value
cross join traces t on t.ref = l.message_id cross join cases c on c.key = j.value
where t.human = 0 and t.at > coalesce(c.answered_until, 0) and instr(t.whom, ' ' || l.email || ' ')"""  # noqa: S608

COVERED = f"""
select m.case_key, m.key
from json_each(?) j cross join mails m on m.case_key = j.value cross join cases c on c.key = j.value
where +m.waits = 1 and m.arrived > coalesce(c.answered_until, 0) and exists (
  select 1 from effects e join mails d on d.key = e.mail
  where e.case_key = m.case_key and e.kind = 'draft' and +e.state in {OVER}
  and (d.key = m.key or d.arrived > m.arrived))"""  # noqa: S608

AT_WORK = "select place from places where instr(wanted, 'empathd-working')"
"""Answered by a partial index, without a walk over all places."""

ALL_ANSWERED = """
select c.key from cases c
where c.key >= ? and c.key < ? and c.answered_until is not null and not exists (
  select 1 from mails m where m.case_key = c.key and m.waits = 1 and m.arrived > c.answered_until)"""

WANT = """
update places set wanted = ?, unwanted = ?, tagged = case tagged when 0 then 0 else 2 end where place = ?"""

UNKNOWN = """
select m.message_id from effects e join cases c on c.key = e.case_key join mails m on m.key = e.mail
where e.kind = 'hold' and e.state = 'unknown' and e.begun > coalesce(c.answered_until, 0)
order by e.begun"""

GONE = "('done', 'unknown', 'committing')"
"""States of an update that has reached its reader, or may have."""

UPDATES = f"""
select e.recipient, max(e.begun, coalesce(e.ended, 0)) at, e.case_key, e.id
from effects e
where e.kind = 'hold' and e.state in {GONE} and not (e.id like 'hold-seen-%' and exists (
  select 1 from traces t join mails m on m.message_id = t.ref where m.key = e.mail and t.human = 0))
union all
select trim(t.whom), t.at, null, min(t.ref)
from traces t
where t.human = 0 and trim(t.whom) != '' group by t.at, t.whom
having not sum(t.ref in (select id from effects where kind = 'hold'))"""  # noqa: S608
"""All of them, each once: what a copy in Sent tells is left out where an effect tells it better."""

SENT_SINCE = f"""
select u.recipient, u.at, not exists (
  select 1 from cases c where c.email = u.recipient and c.answered_until > u.at) open
from ({UPDATES}) u where u.at > :since"""  # noqa: S608

SENT_TO = f"""
select e.recipient, max(e.begun, coalesce(e.ended, 0)) at, e.case_key
from effects e where e.recipient in (select value from json_each(:emails))
and e.kind = 'hold' and e.state in {GONE}
and max(e.begun, coalesce(e.ended, 0)) > :since"""  # noqa: S608

NAMED = f"""
select e.recipient, max(e.begun, coalesce(e.ended, 0)) at, e.case_key
from effects e where e.id = :id and e.kind = 'hold' and e.state in {GONE}
union all
select trim(t.whom), t.at, null from traces t where t.ref = :id and t.human = 0
and not exists (select 1 from effects e where e.id = :id)"""  # noqa: S608

BEHIND = """
select distinct o.ref
from traces t join traces o on o.at = t.at and o.whom = t.whom and o.human = 0
where t.ref = :id and t.human = 0 and trim(t.whom) = :email"""

KNOWN = """
select p.place from mails m join places p on p.mail = m.key where m.arrived > ?
union select place from troubles"""

OLD_CASES = "select case_key from mails group by case_key having max(arrived) < ?"

FORGET = (
    """delete from troubles where place in (select p.place from places p join mails m on m.key = p.mail
    where m.case_key in (select value from json_each(?)))""",
    """delete from places where mail in (
    select key from mails where case_key in (select value from json_each(?)))""",
    *(
        f"delete from {table} where {column} in (select value from json_each(?))"  # noqa: S608
        for table, column in (
            ("links", "case_key"),
            ("effects", "case_key"),
            ("cases", "key"),
            ("mails", "case_key"),
        )
    ),
)
"""Everything that is kept of a conversation, the mails last."""

COUNT_TROUBLE = """
insert into troubles (place, tries, why, set_aside) values (?, 1, ?, ?)
on conflict (place) do update set tries = tries + 1, why = excluded.why"""

ASIDE = """
select m.message_id, m.reading ->> '$.automatic' why
from troubles t join places p on p.place = t.place join mails m on m.key = p.mail
where t.set_aside = 1 and m.arrived > ? order by m.arrived"""
