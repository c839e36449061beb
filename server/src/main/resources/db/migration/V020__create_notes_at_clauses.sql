-- Questions and suggestions of staff stand at the clause; who gave them is not kept.
create table agreement.clause_note (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    clause text not null,
    kind text not null check (kind in ('QUESTION', 'SUGGESTION')),
    words text not null,
    given_on date not null,
    answer text,
    answered_by text,
    answered_on date,
    place bigint generated always as identity
);

call platform.show_only_own_town('agreement.clause_note');

grant select, insert, update (answer, answered_by, answered_on) on agreement.clause_note to ${application};
