create table people.department (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    name text not null,
    unique (municipality_id, name)
);

create table people.person (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    login text not null,
    display_name text not null,
    password_hash text not null,
    department_id uuid references people.department (id),
    roles text[] not null,
    active boolean not null default true,
    failed_logins int not null default 0,
    locked_until timestamptz,
    created_at timestamptz not null
);
create unique index person_login on people.person (municipality_id, lower(login));

create table people.setup_link (
    token_hash bytea primary key,
    municipality_id uuid not null references people.municipality (id),
    expires_at timestamptz not null
);

call platform.show_only_own_town('people.department');
call platform.show_only_own_town('people.person');
call platform.show_only_own_town('people.setup_link');

grant select, insert, update, delete on people.department, people.person, people.setup_link to ${application};
