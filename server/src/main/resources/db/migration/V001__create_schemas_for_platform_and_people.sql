create schema platform;
create schema people;

grant usage on schema platform, people to ${application};

-- Sessions of signed-in people (log of the catalogue): no text, removed at sign-out and expiry.
create table platform.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_by_expiry on platform.spring_session (expiry_time);
create index spring_session_by_principal on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36) not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table people.municipality (
    id uuid primary key,
    name text not null,
    demo boolean not null,
    created_at timestamptz not null
);

grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to ${application};
grant select, insert, update on people.municipality to ${application};

-- Every business table shows its rows only to its own town; FORCE binds the owner too.
create procedure platform.show_only_own_town(business_table regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', business_table);
    execute format('alter table %s force row level security', business_table);
    execute format(
        'create policy own_town on %s '
        'using (municipality_id = nullif(current_setting(''app.municipality'', true), '''')::uuid) '
        'with check (municipality_id = nullif(current_setting(''app.municipality'', true), '''')::uuid)',
        business_table);
end
$$;
