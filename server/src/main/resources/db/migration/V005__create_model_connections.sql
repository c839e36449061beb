create schema models;
grant usage on schema models to ${application};

create table models.connection (
    tool_id uuid primary key references register.tool (id) on delete cascade,
    municipality_id uuid not null references people.municipality (id),
    url text not null,
    model_name text not null,
    sealed_key bytea,
    changed_at timestamptz not null
);

call platform.show_only_own_town('models.connection');

grant select, insert, update, delete on models.connection to ${application};
