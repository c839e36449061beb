-- The employer asks, the staff council answers; offices and days, never a person.
create table register.consent_request (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    number integer not null,
    title text not null,
    matter text not null,
    subject text not null,
    purpose text not null,
    urgent boolean not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'PAPERS_REQUESTED', 'EXTENDED', 'REFUSED', 'DISCUSSION',
        'UPHELD', 'CONCILIATION', 'CONSENTED', 'CONSENTED_BY_SILENCE', 'DECIDED_FOR', 'DECIDED_AGAINST', 'WITHDRAWN')),
    due_on date,
    days_left integer,
    unique (municipality_id, number)
);

create table register.consent_paper (
    request_id uuid not null references register.consent_request (id) on delete cascade,
    key text not null,
    municipality_id uuid not null references people.municipality (id),
    position integer not null,
    title text not null,
    help text not null,
    demanded boolean not null,
    form text not null check (form in ('OPEN', 'TEXT', 'FILE', 'NOT_APPLICABLE')),
    words text not null,
    file_name text,
    media_type text,
    content bytea,
    primary key (request_id, key),
    check ((form = 'FILE') = (content is not null and file_name is not null and media_type is not null))
);

create table register.consent_step (
    request_id uuid not null references register.consent_request (id) on delete cascade,
    number integer not null,
    municipality_id uuid not null references people.municipality (id),
    act text not null,
    office text,
    happened_on date not null,
    resolved_on date,
    words text not null,
    due_on date,
    primary key (request_id, number)
);

call platform.show_only_own_town('register.consent_request');
call platform.show_only_own_town('register.consent_paper');
call platform.show_only_own_town('register.consent_step');

grant select, insert, update, delete on register.consent_request, register.consent_paper to ${application};
-- A step that was taken is never changed.
grant select, insert on register.consent_step to ${application};
