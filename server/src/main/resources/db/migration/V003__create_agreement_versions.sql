create schema agreement;
grant usage on schema agreement to ${application};

create table agreement.version (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    number int not null,
    canonical text not null,
    hash text not null,
    received_at timestamptz not null,
    in_force_from timestamptz,
    unique (municipality_id, number)
);

create table agreement.signature (
    version_id uuid not null references agreement.version (id),
    municipality_id uuid not null references people.municipality (id),
    party text not null check (party in ('EMPLOYER', 'STAFF_COUNCIL')),
    public_key bytea not null,
    signature bytea not null,
    demo boolean not null,
    signed_at timestamptz not null,
    primary key (version_id, party)
);

create table agreement.acknowledgement (
    version_id uuid not null references agreement.version (id),
    person_id uuid not null references people.person (id) on delete cascade,
    municipality_id uuid not null references people.municipality (id),
    text_hash text not null,
    acknowledged_at timestamptz not null,
    primary key (version_id, person_id)
);

call platform.show_only_own_town('agreement.version');
call platform.show_only_own_town('agreement.signature');
call platform.show_only_own_town('agreement.acknowledgement');

-- What was agreed, signed or acknowledged is never changed; only its entry into force is added.
grant select, insert on agreement.version, agreement.signature, agreement.acknowledgement to ${application};
grant update (in_force_from) on agreement.version to ${application};
