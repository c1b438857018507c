-- Links by which the person in charge of a new site comes to the page where he makes his own password, once.
create table serah_terima (
    id varchar(36) not null,
    kasus varchar(64) not null,
    nama varchar(63) not null,
    akun varchar(100) not null,
    surel varchar(320) not null,
    dibuat_pada timestamp with time zone not null,
    -- null when the process made it
    dibuat_oleh varchar(255),
    -- of the token, which is nowhere kept; null until the mail goes out
    sidik varchar(64),
    dikirim_pada timestamp with time zone,
    berlaku_sampai timestamp with time zone,
    ditukar_pada timestamp with time zone,
    dicabut_pada timestamp with time zone,
    dicabut_oleh varchar(255),
    constraint serah_terima_pk primary key (id),
    constraint serah_terima_sidik unique (sidik)
);

create index serah_terima_kasus on serah_terima (kasus);

-- Names a text that is made when the message goes out, and never kept.
alter table pemberitahuan add column sisipan varchar(80);
