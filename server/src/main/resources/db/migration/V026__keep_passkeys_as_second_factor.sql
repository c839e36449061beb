-- The public half of a passkey. When it was used is not kept: the counter alone tells a copied one from the real one.
create table people.passkey (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    person_id uuid not null references people.person (id) on delete cascade,
    credential_id bytea not null,
    attested bytea not null,
    backup_eligible boolean not null,
    sign_count bigint not null,
    label text not null,
    added_on date not null,
    unique (municipality_id, credential_id)
);

call platform.show_only_own_town('people.passkey');
grant select, insert, update (sign_count), delete on people.passkey to ${application};
