-- A draft grows by steps; a step is never changed, going back is a new step.
create table agreement.draft (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    title text not null,
    office text not null check (office in ('EMPLOYER', 'STAFF_COUNCIL', 'AI_OFFICER')),
    based_on uuid not null references agreement.version (id),
    state text not null check (state in ('OWN', 'SHARED', 'PROPOSED', 'WITHDRAWN')),
    version_id uuid references agreement.version (id),
    begun_on date not null
);

create table agreement.draft_step (
    draft_id uuid not null references agreement.draft (id),
    municipality_id uuid not null references people.municipality (id),
    number int not null,
    office text not null,
    what text not null,
    place text not null,
    saved_on date not null,
    canonical text not null,
    primary key (draft_id, number)
);

create table agreement.draft_reason (
    draft_id uuid not null references agreement.draft (id),
    municipality_id uuid not null references people.municipality (id),
    clause text not null,
    reason text not null,
    effect text not null,
    primary key (draft_id, clause)
);

create table agreement.draft_comment (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    draft_id uuid not null references agreement.draft (id),
    clause text not null,
    office text not null,
    words text not null,
    given_on date not null,
    place bigint generated always as identity
);

call platform.show_only_own_town('agreement.draft');
call platform.show_only_own_town('agreement.draft_step');
call platform.show_only_own_town('agreement.draft_reason');
call platform.show_only_own_town('agreement.draft_comment');

grant select, insert, update (state, version_id) on agreement.draft to ${application};
grant select, insert on agreement.draft_step, agreement.draft_comment to ${application};
grant select, insert, update, delete on agreement.draft_reason to ${application};
