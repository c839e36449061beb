-- A number and nothing else: neither who said so nor when.
alter table library.example add column helped int not null default 0;
