-- Keys with which an office signs. The holder is kept so that nobody signs for both parties; a private key is stored
-- only sealed by its holder's passphrase; the proof is sealed by the installation's master key, outside the database.
create table agreement.office_key (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    party text not null check (party in ('EMPLOYER', 'STAFF_COUNCIL')),
    holder_id uuid references people.person (id) on delete set null,
    public_key bytea not null,
    sealed_private bytea,
    proof bytea not null,
    registered_at timestamptz not null,
    retired_at timestamptz,
    failures int not null default 0,
    locked_until timestamptz,
    unique (municipality_id, public_key)
);
create unique index office_key_in_use on agreement.office_key (holder_id) where retired_at is null;

call platform.show_only_own_town('agreement.office_key');

-- A key is never changed and never removed, only retired.
grant select, insert on agreement.office_key to ${application};
grant update (retired_at, failures, locked_until) on agreement.office_key to ${application};

-- One key signs a version for one party only.
create unique index signature_by_key on agreement.signature (version_id, public_key);
