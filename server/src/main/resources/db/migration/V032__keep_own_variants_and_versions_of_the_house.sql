-- What somebody has made of an example. Without a day: the list shows titles, and nobody needs to know when.
create table library.variant (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    author_id uuid not null references people.person (id),
    key text not null,
    origin text not null,
    title text not null,
    source text not null,
    state text not null check (state in ('PRIVATE', 'SUGGESTED', 'AGREED_BY_OFFICE', 'HOUSE')),
    renews boolean not null default false,
    agreed_by uuid references people.person (id),
    released_by uuid references people.person (id),
    declined_because text not null default '',
    house_key text,
    unique (municipality_id, key),
    constraint nobody_agrees_to_the_own check (agreed_by <> author_id),
    constraint nobody_releases_the_own check (released_by <> author_id),
    constraint two_people_decide check (released_by <> agreed_by),
    constraint office_first check ((state in ('AGREED_BY_OFFICE', 'HOUSE')) = (agreed_by is not null)),
    constraint released_is_of_the_house check ((state = 'HOUSE') = (released_by is not null)),
    constraint house_has_its_place check ((state = 'HOUSE') = (house_key is not null))
);
create index variant_by_author on library.variant (author_id);

-- What an example of the house was before; who made it is not kept.
create table library.former_version (
    municipality_id uuid not null references people.municipality (id),
    key text not null,
    number int not null,
    source text not null,
    since date not null,
    primary key (municipality_id, key, number)
);

-- The town's own examples outlive a start; a newer shipped file waits beside them until somebody decides.
alter table library.example
    add column of_house boolean not null default false,
    add column shipped_hash text,
    add column shipped_source text,
    add column retired_on date,
    add column retired_because text,
    add column successor text,
    add constraint retired_for_a_reason check ((retired_on is null) = (retired_because is null)),
    add constraint not_its_own_successor check (successor <> key);

call platform.show_only_own_town('library.variant');
call platform.show_only_own_town('library.former_version');

grant select, insert, update, delete on library.variant to ${application};
-- A version that was is never changed.
grant select, insert on library.former_version to ${application};
