-- What administrators changed in the office's calendar while the application ran. Nothing is ever deleted: a change that
-- no longer holds is withdrawn, by an act that keeps its own who, when and why. Times are UTC, days are the office's.

-- One row: the number of the last act. Whoever acts locks it, and is refused when he looked at an older one.
create table kalender_revisi (
    kunci integer not null,
    revisi bigint not null,
    constraint kalender_revisi_pk primary key (kunci),
    constraint kalender_revisi_satu check (kunci = 1)
);

insert into kalender_revisi (kunci, revisi) values (1, 0);

-- A row per act of an administrator: it may add several changes (a whole decree) and withdraw earlier ones.
create table tindakan_kalender (
    revisi bigint not null,
    oleh varchar(255) not null,
    pada timestamp with time zone not null,
    alasan varchar(2000) not null,
    constraint tindakan_kalender_pk primary key (revisi)
);

create table perubahan_kalender (
    id varchar(36) not null,
    -- The act that put it in force, and its place in that act.
    revisi bigint not null,
    urut integer not null,
    jenis varchar(20) not null,
    mulai date,
    -- Same as mulai for a single day; null in a pattern that stays.
    sampai date,
    nama varchar(255) not null,
    -- The decree that names it; empty where there is none.
    sumber varchar(500) not null,
    ramadan boolean not null,
    -- As typed: "senin-kamis: 07:30-12:00, 13:00-16:00" a line, or the hours of one day.
    jam varchar(1000) not null,
    -- In the words of that day.
    uraian varchar(2000) not null,
    -- The act that withdrew it; null while it holds.
    dicabut bigint,
    constraint perubahan_kalender_pk primary key (id),
    constraint perubahan_kalender_tindakan foreign key (revisi) references tindakan_kalender (revisi),
    constraint perubahan_kalender_dicabut foreign key (dicabut) references tindakan_kalender (revisi),
    constraint perubahan_kalender_jenis check (jenis in ('libur', 'cuti-bersama', 'penutupan', 'hari-kerja', 'pola'))
);

create index perubahan_kalender_urut on perubahan_kalender (revisi, urut);

-- Every deadline that an act moved: why a step of long ago was due when it was.
create table pindah_tenggat (
    revisi bigint not null,
    urut integer not null,
    langkah varchar(64) not null,
    kasus varchar(64) not null,
    judul varchar(500) not null,
    sop varchar(255) not null,
    nama varchar(255) not null,
    dari timestamp with time zone not null,
    menjadi timestamp with time zone not null,
    constraint pindah_tenggat_pk primary key (revisi, urut),
    constraint pindah_tenggat_tindakan foreign key (revisi) references tindakan_kalender (revisi)
);

create index pindah_tenggat_langkah on pindah_tenggat (langkah);
