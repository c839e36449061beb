create schema register;
grant usage on schema register to ${application};

create table register.tool (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    key text not null,
    name text not null,
    provider text not null,
    description text not null,
    tool_class text not null check (tool_class in ('T0', 'T1', 'T2', 'T3', 'T4')),
    status text not null,
    contract text not null,
    contract_ends date,
    region text not null,
    training text not null,
    connection text not null check (connection in ('API', 'COPY')),
    review_at date not null,
    unique (municipality_id, key)
);

create table register.field_of_use (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    key text not null,
    name text not null,
    office text not null,
    description text not null,
    status text not null,
    automation_level text not null check (automation_level in ('A1', 'A2', 'A3')),
    audience text not null,
    purposes text[] not null,
    mask_dates boolean not null,
    checklist text[] not null,
    review_at date not null,
    unique (municipality_id, key)
);

create table register.field_tool (
    field_id uuid not null references register.field_of_use (id) on delete cascade,
    tool_id uuid not null references register.tool (id) on delete cascade,
    municipality_id uuid not null references people.municipality (id),
    primary key (field_id, tool_id)
);

create table register.field_release (
    field_id uuid not null references register.field_of_use (id) on delete cascade,
    data_class text not null,
    municipality_id uuid not null references people.municipality (id),
    release text not null check (release in ('MASKED', 'CLEAR')),
    primary key (field_id, data_class)
);

call platform.show_only_own_town('register.tool');
call platform.show_only_own_town('register.field_of_use');
call platform.show_only_own_town('register.field_tool');
call platform.show_only_own_town('register.field_release');

grant select, insert, update, delete on all tables in schema register to ${application};
