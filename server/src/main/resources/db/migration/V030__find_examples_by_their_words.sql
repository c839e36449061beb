-- The rows come from shipped files only; the next start reads them again and fills what is new here.
truncate library.example;

alter table library.example
    add column title text not null,
    add column lead text not null,
    add column category text not null,
    add column field text not null,
    add column office text not null,
    add column audience text not null,
    add column automation_level text not null,
    add column purposes text[] not null,
    add column data_classes text[] not null,
    add column tool_classes text[] not null,
    add column situation text not null,
    add column minutes_from int not null,
    add column minutes_to int not null,
    add column changed_on date not null;

create index example_by_situation on library.example (municipality_id, situation);
create index example_by_office on library.example (municipality_id, office);

-- An inverted index as a plain table: beneath row-level security PostgreSQL uses an index only for operators that cannot
-- leak, which equality and order of texts are, and those of tsvector and trigram are not.
create table library.example_word (
    municipality_id uuid not null references people.municipality (id),
    lexeme text collate "C" not null,
    example_id uuid not null references library.example (id) on delete cascade,
    weight int not null,
    primary key (municipality_id, lexeme, example_id) include (weight)
);
create index example_word_by_example on library.example_word (example_id);

-- Every word as it was written, forwards and backwards, so that beginnings and ends of words are found by order.
create table library.word (
    municipality_id uuid not null references people.municipality (id),
    word text collate "C" not null,
    backwards text collate "C" not null,
    written text not null,
    lexeme text collate "C" not null,
    primary key (municipality_id, word)
);
create index word_by_end on library.word (municipality_id, backwards);
create index word_by_lexeme on library.word (municipality_id, lexeme);

call platform.show_only_own_town('library.example_word');
call platform.show_only_own_town('library.word');

grant select, insert, update, delete on library.example_word, library.word to ${application};
