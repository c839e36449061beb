-- Which share of the staff knew the version in force when a month began. A month gets one figure and keeps it: two
-- figures of the same month could be compared to find out about one person. No percentage means too few people.
create table agreement.acknowledged_share (
    municipality_id uuid not null references people.municipality (id),
    month date not null check (extract(day from month) = 1),
    version_id uuid not null references agreement.version (id),
    percent int check (percent between 0 and 100 and percent % 5 = 0),
    primary key (municipality_id, month)
);

call platform.show_only_own_town('agreement.acknowledged_share');

-- What was published is never changed.
grant select, insert on agreement.acknowledged_share to ${application};
