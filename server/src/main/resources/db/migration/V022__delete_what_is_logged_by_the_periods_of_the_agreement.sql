-- The day of the last change is kept instead of the day of deletion: the period of the agreement in force is added when
-- it is read, so that a new version applies to what is there already. Up to here the period was thirty days everywhere.
alter table workspace.assignment alter column expires_on type date using expires_on - 30;
alter table workspace.assignment rename column expires_on to changed_on;
alter index workspace.assignment_by_expiry rename to assignment_by_change;

-- The day of the last failed attempt, without a time, so that failures and locks end by the period for sign-in data.
alter table people.person add column failed_on date;
alter table agreement.office_key add column failed_on date;
grant update (failed_on) on agreement.office_key to ${application};

-- The application may not delete an acknowledgement; it may only ask for those to go that a newer one has replaced.
create function agreement.forget_acknowledgements_replaced_until(last_day date) returns bigint
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    forgotten bigint;
begin
    delete from agreement.acknowledgement old
    where exists (select from agreement.acknowledgement newer
                  where newer.person_id = old.person_id
                    and newer.acknowledged_at > old.acknowledged_at
                    and (newer.acknowledged_at at time zone 'Europe/Berlin')::date <= last_day);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
revoke execute on function agreement.forget_acknowledgements_replaced_until(date) from public;
grant execute on function agreement.forget_acknowledgements_replaced_until(date) to ${application};
