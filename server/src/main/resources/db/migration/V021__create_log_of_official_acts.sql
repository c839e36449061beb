-- The Merkle log of official acts (RFC 6962): what is appended is never changed and never removed.
create table evidence.log_leaf (
    municipality_id uuid not null references people.municipality (id),
    number bigint not null,
    act_id uuid not null references evidence.official_act (id),
    primary key (municipality_id, number),
    unique (act_id)
);

create table evidence.log_node (
    municipality_id uuid not null references people.municipality (id),
    level int not null,
    place bigint not null,
    hash bytea not null,
    primary key (municipality_id, level, place)
);

create table evidence.checkpoint (
    municipality_id uuid not null references people.municipality (id),
    size bigint not null,
    made_on date not null,
    note text not null,
    cosigned boolean not null default false,
    primary key (municipality_id, size)
);

create table evidence.witness_key (
    municipality_id uuid not null references people.municipality (id),
    verifier text not null,
    registered_on date not null,
    place bigint generated always as identity,
    primary key (municipality_id, verifier)
);

call platform.show_only_own_town('evidence.log_leaf');
call platform.show_only_own_town('evidence.log_node');
call platform.show_only_own_town('evidence.checkpoint');
call platform.show_only_own_town('evidence.witness_key');

grant select, insert on evidence.log_leaf, evidence.log_node, evidence.witness_key to ${application};
grant select, insert, update (note, cosigned) on evidence.checkpoint to ${application};
