create schema workspace;
grant usage on schema workspace to ${application};

-- A person's key, wrapped by the master key that lies in a file outside the database. Deleting it shreds what it opens.
create table workspace.person_key (
    person_id uuid primary key references people.person (id) on delete cascade,
    municipality_id uuid not null references people.municipality (id),
    wrapped_key bytea not null
);

create table workspace.assignment (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    author_id uuid not null references people.person (id) on delete cascade,
    state text not null,
    sealed_content bytea not null,
    expires_on date not null
);
create index assignment_by_author on workspace.assignment (author_id);
create index assignment_by_expiry on workspace.assignment (expires_on);

create table workspace.assignment_key (
    assignment_id uuid not null references workspace.assignment (id) on delete cascade,
    person_id uuid not null references people.person (id) on delete cascade,
    municipality_id uuid not null references people.municipality (id),
    wrapped_key bytea not null,
    primary key (assignment_id, person_id)
);

call platform.show_only_own_town('workspace.person_key');
call platform.show_only_own_town('workspace.assignment');
call platform.show_only_own_town('workspace.assignment_key');

grant select, insert, update, delete on all tables in schema workspace to ${application};
