-- How many characters a connected model takes at once; longer orders are sent in parts, with their author's consent.
alter table models.connection
    add column character_limit integer not null default 40000
        check (character_limit between 4000 and 2000000);
