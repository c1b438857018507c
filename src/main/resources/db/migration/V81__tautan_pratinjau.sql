-- Links by which somebody without an account reads a text before it is published, while the task stands in which it was given away.
create table tautan_pratinjau (
    id            varchar(36)              not null,
    -- of the token, which is nowhere kept
    sidik         varchar(64)              not null,
    tugas         varchar(64)              not null,
    -- the variable of the case that holds the text
    variabel      varchar(255)             not null,
    dibuat_oleh   varchar(255)             not null,
    dibuat_pada   timestamp with time zone not null,
    berlaku_sampai timestamp with time zone not null,
    dicabut_pada  timestamp with time zone,
    dicabut_oleh  varchar(255),
    constraint tautan_pratinjau_pk primary key (id),
    constraint tautan_pratinjau_sidik unique (sidik)
);

create index tautan_pratinjau_tugas on tautan_pratinjau (tugas);
