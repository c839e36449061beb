create schema evidence;
grant usage on schema evidence to ${application};

-- Official acts of both parties; a day without a time, an office without a person.
create table evidence.official_act (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    kind text not null,
    happened_on date not null,
    subject text not null,
    details text not null,
    salt bytea not null
);

call platform.show_only_own_town('evidence.official_act');

-- An act is never changed and never removed.
grant select, insert on evidence.official_act to ${application};
