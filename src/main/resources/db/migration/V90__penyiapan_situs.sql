-- What was done to set up a site, step by step. Written in a transaction of its own, so that it outlives a job that fails.
create table penyiapan_situs (
    kasus varchar(64) not null,
    -- full name of the site
    situs varchar(253) not null,
    langkah varchar(20) not null,
    selesai boolean not null,
    -- in words, for officials; never a secret
    keterangan varchar(500) not null,
    percobaan integer not null,
    pada timestamp with time zone not null,
    constraint penyiapan_situs_pk primary key (kasus, situs, langkah)
);
