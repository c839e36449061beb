-- What both offices state about the signed document, without which no version comes into force.
create table agreement.entry_into_force (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    version_id uuid not null references agreement.version (id),
    in_force_on date not null,
    signed_on date not null,
    place text not null,
    employer_signatory text not null,
    council_signatory text not null,
    document_hash text not null,
    resolution_on date not null,
    resolution_result text not null,
    entered_with uuid not null references agreement.office_key (id),
    entered_at timestamptz not null,
    confirmed_with uuid references agreement.office_key (id),
    confirmed_at timestamptz,
    proof bytea,
    check ((confirmed_with is null) = (confirmed_at is null) and (confirmed_with is null) = (proof is null)),
    check (confirmed_with is distinct from entered_with)
);
create unique index entry_into_force_confirmed on agreement.entry_into_force (version_id) where proof is not null;

call platform.show_only_own_town('agreement.entry_into_force');

-- A record is never changed and never removed; a confirmation is added once.
grant select, insert on agreement.entry_into_force to ${application};
grant update (confirmed_with, confirmed_at, proof) on agreement.entry_into_force to ${application};
