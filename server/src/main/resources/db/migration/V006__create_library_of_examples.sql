create schema library;
grant usage on schema library to ${application};

create table library.example (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    key text not null,
    place int not null,
    source text not null,
    hash text not null,
    unique (municipality_id, key)
);

call platform.show_only_own_town('library.example');

grant select, insert, update, delete on library.example to ${application};
