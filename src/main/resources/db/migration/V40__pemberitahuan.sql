-- Mail that is to go out: a row per message and recipient. Written with the case, sent later.
create table pemberitahuan (
    id varchar(64) not null,
    -- A mail address; for an account or group without one, "akun:" or "grup:" and its id.
    penerima varchar(320) not null,
    kasus varchar(64) not null,
    aktivitas varchar(255) not null,
    subjek varchar(255) not null,
    pesan varchar(1000000) not null,
    status varchar(10) not null,
    dibuat_pada timestamp with time zone not null,
    percobaan integer not null,
    coba_pada timestamp with time zone not null,
    dikirim_pada timestamp with time zone,
    galat varchar(500),
    constraint pemberitahuan_pk primary key (id, penerima),
    constraint pemberitahuan_status check (status in ('menunggu', 'terkirim', 'ditolak'))
);

create index pemberitahuan_antrean on pemberitahuan (status, coba_pada);
create index pemberitahuan_kasus on pemberitahuan (kasus);
