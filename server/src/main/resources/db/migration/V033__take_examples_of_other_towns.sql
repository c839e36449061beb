-- What another town has sent is suggested by nobody here. The two who decide are still two: a sender in the place of
-- the author changes nothing about the other rules of the table.
alter table library.variant
    alter column author_id drop not null,
    add column sender text,
    add constraint made_here_or_sent check ((author_id is null) = (sender is not null)),
    add constraint sent_belongs_to_nobody check (sender is null or state <> 'PRIVATE');
