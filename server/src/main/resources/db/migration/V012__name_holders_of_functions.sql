-- Who answers for a function: a person of the house, an office outside, or nobody because it does not exist here.
create table people.function_holder (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    function text not null check (function in
        ('DATA_PROTECTION', 'IT_SECURITY', 'EQUALITY', 'DISABILITY', 'YOUTH', 'PERSONNEL')),
    person_id uuid references people.person (id) on delete cascade,
    office text,
    absent_because text,
    check (num_nonnulls(person_id, office, absent_because) = 1),
    unique (municipality_id, function, person_id)
);
-- Beside an office outside or a reason there is nobody else.
create unique index function_holder_without_person on people.function_holder (municipality_id, function)
    where person_id is null;

-- What an office outside is asked for, by a link that is known only by its SHA-256.
create table people.function_link (
    token_hash bytea primary key,
    municipality_id uuid not null references people.municipality (id),
    function text not null,
    subject text not null,
    expires_at timestamptz not null
);

call platform.show_only_own_town('people.function_holder');
call platform.show_only_own_town('people.function_link');
grant select, insert, delete on people.function_holder, people.function_link to ${application};
