-- Meetings of both parties; the minutes count once both have confirmed the same wording.
create table register.meeting (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    kind text not null check (kind in ('AI_ROUND', 'COMMON')),
    held_on date not null,
    agenda text not null,
    minutes text not null,
    revision integer not null,
    confirmed_by_employer date,
    confirmed_by_council date
);

create table register.interpretation (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    meeting_id uuid not null references register.meeting (id),
    clause_id text not null,
    citation text not null,
    version_hash text not null,
    question text not null,
    answer text not null,
    agreed_on date
);

create index interpretation_by_clause on register.interpretation (municipality_id, clause_id);

call platform.show_only_own_town('register.meeting');
call platform.show_only_own_town('register.interpretation');

grant select, insert, update, delete on register.meeting, register.interpretation to ${application};
