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

alter table people.department enable row level security;
alter table people.department force row level security;
create policy own_town on people.department
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);

alter table people.person enable row level security;
alter table people.person force row level security;
create policy own_town on people.person
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);

alter table people.setup_link enable row level security;
alter table people.setup_link force row level security;
create policy own_town on people.setup_link
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);

grant select, insert, update, delete on people.department, people.person, people.setup_link to ${application};
