-- The last time that everything overdue of a log was deleted, and up to which day. It says nothing of what was there.
create table evidence.deletion_record (
    municipality_id uuid not null references people.municipality (id),
    log text not null,
    deleted_on date not null,
    last_day_over date not null,
    primary key (municipality_id, log)
);

call platform.show_only_own_town('evidence.deletion_record');

grant select, insert, update (deleted_on, last_day_over) on evidence.deletion_record to ${application};
