-- Without a password nobody can sign in; the person sets it with a link that is known only by its SHA-256.
alter table people.person alter column password_hash drop not null;

create table people.account_link (
    token_hash bytea primary key,
    municipality_id uuid not null references people.municipality (id),
    person_id uuid not null unique references people.person (id) on delete cascade,
    expires_at timestamptz not null
);

call platform.show_only_own_town('people.account_link');
grant select, insert, delete on people.account_link to ${application};

-- The last day of work, and whether the account is already without a name.
alter table people.person add column leaving_on date;
alter table people.person add column ended boolean not null default false;
alter table people.person
    add constraint ended_account_opens_nothing
    check (not ended or (not active and password_hash is null and roles = '{}' and department_id is null));

-- The application may not delete an acknowledgement; with the end of the account it goes.
create function people.forget_acknowledgements() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
begin
    delete from agreement.acknowledgement where person_id = new.id;
    return null;
end
$$;

create trigger forget_acknowledgements after update of ended on people.person
    for each row when (new.ended) execute function people.forget_acknowledgements();
