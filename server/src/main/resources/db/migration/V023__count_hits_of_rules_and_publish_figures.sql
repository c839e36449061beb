-- How often a rule, a data class, a tool or an outcome occurred in a month. Each is counted by itself: what is never
-- stored together can never be broken down. No person, no department, nothing finer than the month.
create table evidence.rule_hit (
    municipality_id uuid not null references people.municipality (id),
    month date not null check (extract(day from month) = 1),
    part text not null check (part in ('RULE', 'DATA_CLASS', 'TOOL', 'OUTCOME')),
    key text not null,
    hits bigint not null check (hits > 0),
    primary key (municipality_id, month, part, key)
);

-- The tables of figures as they were first published. Two figures of one month could be compared to find out about one
-- person, so a month is never published twice. No figure means too few people.
create table evidence.published_figure (
    municipality_id uuid not null references people.municipality (id),
    report text not null check (report in ('RULE_HITS', 'ACKNOWLEDGEMENTS')),
    month date not null check (extract(day from month) = 1),
    subject text not null,
    place int not null,
    part text not null,
    key text not null,
    name text not null,
    extent text not null check (extent in ('TOO_FEW', 'HARDLY_ANY', 'ABOUT', 'NEARLY_ALL')),
    figure bigint check (figure % 5 = 0),
    primary key (municipality_id, report, month, place),
    check ((extent = 'ABOUT') = (figure is not null))
);

call platform.show_only_own_town('evidence.rule_hit');
call platform.show_only_own_town('evidence.published_figure');

grant select, insert, update (hits), delete on evidence.rule_hit to ${application};
-- What was published is never changed; its time runs out with the counters.
grant select, insert, delete on evidence.published_figure to ${application};

-- Figures about acknowledgements stand with all others now; those published as a share of the town come along without
-- their percentage, which was rounded in another way.
drop table agreement.acknowledged_share;
