-- Read by the staff council alone: sealed by the master key, so that neither a backup nor a look into the table shows it.
create table register.council_note (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    sealed_content bytea not null,
    changed_on date not null
);

create table register.initiative (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    number integer not null,
    title text not null,
    wish text not null,
    resolved_on date not null,
    submitted_on date not null,
    answer_due_on date not null,
    answer text check (answer in ('FOLLOWED', 'PARTLY_FOLLOWED', 'NOT_FOLLOWED')),
    reasons text,
    answered_on date,
    unique (municipality_id, number),
    check ((answer is null) = (reasons is null) and (answer is null) = (answered_on is null))
);

call platform.show_only_own_town('register.council_note');
call platform.show_only_own_town('register.initiative');

grant select, insert, update, delete on register.council_note to ${application};
grant select, insert on register.initiative to ${application};
grant update (answer, reasons, answered_on) on register.initiative to ${application};
