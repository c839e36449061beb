-- Keys with which office holders open seals; a private key is stored only sealed by its holder's passphrase and goes
-- when the key is retired. The proof is sealed by the installation's master key, outside the database.
create table evidence.seal_key (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    office text not null check (office in ('EMPLOYER', 'STAFF_COUNCIL', 'SECURITY')),
    holder_id uuid references people.person (id) on delete set null,
    public_key bytea not null,
    sealed_private bytea,
    proof bytea not null,
    made_on date not null,
    retired_on date,
    failures int not null default 0,
    locked_until timestamptz,
    failed_on date,
    check ((retired_on is null) = (sealed_private is not null)),
    unique (municipality_id, public_key)
);
create unique index seal_key_in_use on evidence.seal_key (holder_id) where retired_on is null;

-- What happened and on which day; who it was and at which minute stands sealed in it, or nowhere.
create table evidence.security_event (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    kind text not null check (kind in ('LOCK_OUT', 'PASSWORD_BY_LINK')),
    happened_on date not null,
    sealed bytea
);
create index security_event_by_day on evidence.security_event (municipality_id, happened_on);

call platform.show_only_own_town('evidence.seal_key');
call platform.show_only_own_town('evidence.security_event');

grant select, insert on evidence.seal_key to ${application};
grant update (sealed_private, retired_on, failures, locked_until, failed_on) on evidence.seal_key to ${application};
grant select, insert, delete on evidence.security_event to ${application};
