-- A request to open seals: why, for which kind of event and which days, and whose key is to read.
create table evidence.opening (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    number int not null,
    reader_key uuid not null references evidence.seal_key (id),
    purpose text not null check (purpose in ('ATTACK', 'DISTURBANCE', 'LEGAL_DUTY')),
    clause text not null,
    reason text not null,
    event_kind text not null,
    first_day date not null,
    last_day date not null,
    entries int not null,
    withheld_because text,
    ends_on date not null,
    check (first_day <= last_day),
    unique (municipality_id, number)
);

-- The entries that the request names; no other is ever opened under it.
create table evidence.opening_entry (
    opening_id uuid not null references evidence.opening (id) on delete cascade,
    event_id uuid not null references evidence.security_event (id) on delete cascade,
    municipality_id uuid not null references people.municipality (id),
    primary key (opening_id, event_id)
);

-- The consent of one office to open one entry, closed for the reader of the request.
create table evidence.handed_share (
    opening_id uuid not null,
    event_id uuid not null,
    municipality_id uuid not null references people.municipality (id),
    office text not null check (office in ('EMPLOYER', 'STAFF_COUNCIL')),
    closed bytea not null,
    primary key (opening_id, event_id, office),
    foreign key (opening_id, event_id) references evidence.opening_entry (opening_id, event_id) on delete cascade
);

-- Log L8: who has opened a log, when and why. It grows by steps; none is ever changed.
create table evidence.log_access (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    log text not null,
    step text not null check (step in ('READ_LIST', 'REQUESTED', 'INFORMED', 'APPROVED', 'REFUSED', 'OPENED', 'TOLD')),
    opening_id uuid references evidence.opening (id) on delete cascade,
    office text not null,
    person_id uuid references people.person (id) on delete set null,
    words text not null,
    happened_at timestamptz not null,
    place bigint generated always as identity
);
-- Each office decides once, and one person never for both.
create unique index one_decision_per_office on evidence.log_access (opening_id, office)
    where step in ('APPROVED', 'REFUSED');
create unique index one_decision_per_person on evidence.log_access (opening_id, person_id)
    where step in ('APPROVED', 'REFUSED');

-- Whom an opening has named; the person sees it from the day it is told.
create table evidence.opening_notice (
    opening_id uuid not null references evidence.opening (id) on delete cascade,
    person_id uuid not null references people.person (id) on delete cascade,
    municipality_id uuid not null references people.municipality (id),
    told_on date,
    primary key (opening_id, person_id)
);

call platform.show_only_own_town('evidence.opening');
call platform.show_only_own_town('evidence.opening_entry');
call platform.show_only_own_town('evidence.handed_share');
call platform.show_only_own_town('evidence.log_access');
call platform.show_only_own_town('evidence.opening_notice');

grant select, insert, delete on evidence.opening, evidence.opening_entry, evidence.handed_share, evidence.log_access
    to ${application};
grant select, insert, delete, update (told_on) on evidence.opening_notice to ${application};
