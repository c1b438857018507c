-- "Tabel 7 Monitoring Pelaksanaan SOP AP" (PermenPANRB 35/2012): what an assessor said of a step in a period, beside
-- what was counted then. Never changed: the newest counts, the others stay.
create table tabel_7 (
    id varchar(36) not null,
    sop varchar(255) not null,
    dari date not null,
    sampai date not null,
    aktivitas varchar(255) not null,
    hitungan_penilaian varchar(40) not null,
    hitungan_catatan varchar(2000) not null,
    penilaian varchar(40) not null,
    catatan varchar(2000) not null,
    tindakan varchar(2000) not null,
    penilai varchar(255) not null,
    pada timestamp with time zone not null,
    constraint tabel_7_pk primary key (id)
);

create index tabel_7_periode on tabel_7 (sop, dari, pada);
