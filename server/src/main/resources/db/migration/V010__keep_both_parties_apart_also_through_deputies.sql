-- A deputy counts as holder of the role of the person who is represented, from the first to the last day.
create table people.deputy (
    id uuid primary key,
    municipality_id uuid not null references people.municipality (id),
    person_id uuid not null references people.person (id) on delete cascade,
    deputy_id uuid not null references people.person (id) on delete cascade,
    role text not null check (role in ('MANAGER', 'EMPLOYER', 'STAFF_COUNCIL')),
    first_day date not null,
    last_day date not null,
    check (first_day <= last_day),
    check (person_id <> deputy_id)
);
create index deputy_by_person on people.deputy (person_id);
create index deputy_by_deputy on people.deputy (deputy_id);

call platform.show_only_own_town('people.deputy');
grant select, insert, delete on people.deputy to ${application};

-- Nobody signs for both parties.
alter table people.person
    add constraint person_of_one_party check (not (roles @> array ['EMPLOYER', 'STAFF_COUNCIL']));

-- Neither by own role and as a deputy, nor as a deputy of both on one day. The row of the person is locked first, so
-- that two changes at the same time see each other.
create function people.keep_parties_apart() returns trigger language plpgsql as $$
declare
    checked uuid;
begin
    if tg_table_name = 'deputy' then
        checked := new.deputy_id;
        perform 1 from people.person where id = checked for update;
    else
        checked := new.id;
    end if;
    if exists (
        select from people.deputy one
        where one.deputy_id = checked
          and one.role in ('EMPLOYER', 'STAFF_COUNCIL')
          and (exists (select from people.person p
                       where p.id = checked and p.roles && array ['EMPLOYER', 'STAFF_COUNCIL']
                         and not one.role = any (p.roles))
               or exists (select from people.deputy other
                          where other.deputy_id = checked
                            and other.role in ('EMPLOYER', 'STAFF_COUNCIL')
                            and other.role <> one.role
                            and daterange(other.first_day, other.last_day, '[]')
                                && daterange(one.first_day, one.last_day, '[]'))))
    then
        raise exception 'one person for both parties' using errcode = 'check_violation', constraint = 'person_of_one_party';
    end if;
    return null;
end
$$;

create trigger one_party after insert or update of roles on people.person
    for each row execute function people.keep_parties_apart();
create trigger one_party after insert or update on people.deputy
    for each row execute function people.keep_parties_apart();
