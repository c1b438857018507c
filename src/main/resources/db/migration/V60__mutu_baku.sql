-- The ledger of Mutu Baku: what every step and every case took, against the standard of its SOP. Times are UTC; minutes
-- are minutes of working time on the office's calendar.

-- A row per execution of a step (of a user task). Written in the transaction of the task itself.
create table langkah_sla (
    -- Id of the task.
    id varchar(64) not null,
    kasus varchar(64) not null,
    sop varchar(255) not null,
    definisi varchar(64) not null,
    versi integer not null,
    -- Row of the SOP ("sop.no"); empty where the model sets none.
    no_langkah varchar(20) not null,
    aktivitas varchar(255) not null,
    nama varchar(255) not null,
    -- Group of the lane.
    pelaksana varchar(255) not null,
    -- Group that the task is given to: that of the lane, or one unit of it ("unit-kerja.sekretariat").
    unit varchar(255) not null,
    -- Done by people of another office: nobody's clock here runs meanwhile.
    luar boolean not null,
    -- Who holds it or did it; null while nobody took it.
    oleh varchar(255),
    -- 1 for the first time in its case, 2 after the first return, and so on.
    ulangan integer not null,
    -- ISO 8601 and in words, as it stood when the step began; null where the SOP sets no time.
    standar varchar(50),
    standar_teks varchar(100),
    standar_menit bigint,
    dibuat timestamp with time zone not null,
    diambil timestamp with time zone,
    selesai timestamp with time zone,
    -- By the standard; and as extended. Null without a standard.
    tenggat_awal timestamp with time zone,
    tenggat timestamp with time zone,
    -- From creation to taking, from taking to the end. Null while open.
    tunggu_menit bigint,
    kerja_menit bigint,
    putusan varchar(20) not null,
    -- When the breach was noticed; null when it was not (yet).
    lewat_dicatat timestamp with time zone,
    -- Messages sent so far (0 none, 1 warning, 2 breach, 3 superior) and when the next is due; null for never.
    eskalasi_tahap smallint not null,
    eskalasi_pada timestamp with time zone,
    -- Day of the end in the office's zone.
    hari date,
    -- Whether the daily aggregate does not know of the end yet.
    perlu_rekap boolean not null,
    constraint langkah_sla_pk primary key (id),
    constraint langkah_sla_putusan check (putusan in
        ('berjalan', 'tepat waktu', 'diperpanjang', 'terlambat', 'batal', 'tanpa standar'))
);

create index langkah_sla_kasus on langkah_sla (kasus, dibuat);
create index langkah_sla_terbuka on langkah_sla (putusan, tenggat);
create index langkah_sla_hari on langkah_sla (hari, sop, aktivitas);
create index langkah_sla_eskalasi on langkah_sla (eskalasi_pada);
create index langkah_sla_rekap on langkah_sla (perlu_rekap, hari);

create table kasus_sla (
    -- Id of the process instance.
    kasus varchar(64) not null,
    sop varchar(255) not null,
    definisi varchar(64) not null,
    versi integer not null,
    judul varchar(500),
    -- From the Buku Agenda; null before it is given.
    nomor varchar(255),
    dimulai timestamp with time zone not null,
    selesai timestamp with time zone,
    -- All null while the case runs. The standards of the steps done, the working time from start to end, and how much
    -- of it the case waited for others outside.
    standar_menit bigint,
    lama_menit bigint,
    tunggu_luar_menit bigint,
    putusan varchar(20) not null,
    constraint kasus_sla_pk primary key (kasus),
    constraint kasus_sla_putusan check (putusan in
        ('berjalan', 'tepat waktu', 'terlambat', 'batal', 'tanpa standar'))
);

create index kasus_sla_sop on kasus_sla (sop, selesai);

-- When a case waited for something from outside, and no step of it ran.
create table jeda_sla (
    -- Id of the activity instance.
    id varchar(64) not null,
    kasus varchar(64) not null,
    aktivitas varchar(255) not null,
    nama varchar(255) not null,
    mulai timestamp with time zone not null,
    selesai timestamp with time zone,
    constraint jeda_sla_pk primary key (id)
);

create index jeda_sla_kasus on jeda_sla (kasus);

-- Steps ended per day, for overviews. Made from langkah_sla and from nothing else.
create table rekap_sla (
    hari date not null,
    sop varchar(255) not null,
    aktivitas varchar(255) not null,
    unit varchar(255) not null,
    no_langkah varchar(20) not null,
    nama varchar(255) not null,
    pelaksana varchar(255) not null,
    tepat_waktu integer not null,
    diperpanjang integer not null,
    terlambat integer not null,
    batal integer not null,
    tanpa_standar integer not null,
    -- Of the steps that were done.
    tunggu_menit bigint not null,
    kerja_menit bigint not null,
    terlama_menit bigint not null,
    constraint rekap_sla_pk primary key (hari, sop, aktivitas, unit)
);

-- What a person did about a deadline, and why. Never changed.
create table tindakan_sla (
    id varchar(36) not null,
    langkah varchar(64) not null,
    kasus varchar(64) not null,
    jenis varchar(20) not null,
    oleh varchar(255) not null,
    pada timestamp with time zone not null,
    alasan varchar(2000) not null,
    -- Deadlines or groups, before and after; null where there is none.
    dari varchar(255),
    menjadi varchar(255),
    constraint tindakan_sla_pk primary key (id),
    constraint tindakan_sla_jenis check (jenis in ('ingatkan', 'perpanjang', 'alihkan'))
);

create index tindakan_sla_kasus on tindakan_sla (kasus, pada);
