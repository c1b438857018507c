-- Who stands in for the holder of a position (Plh.) or fills a vacant one (Plt.), and what they did as that. Nothing is ever
-- deleted: what ends early keeps the end it was given first, in pengganti_perubahan. Times are UTC.

-- One row, locked by whoever names or ends: rules look at all of them together.
create table pengganti_kunci (
    kunci integer not null,
    constraint pengganti_kunci_pk primary key (kunci),
    constraint pengganti_kunci_satu check (kunci = 1)
);

insert into pengganti_kunci (kunci) values (1);

create table pengganti (
    id varchar(36) not null,
    -- Group of the position, and what the office called it that day.
    jabatan varchar(255) not null,
    nama_jabatan varchar(255) not null,
    jenis varchar(4) not null,
    orang varchar(255) not null,
    nomor_surat varchar(100) not null,
    alasan varchar(2000) not null,
    -- In force from mulai, but never before it was entered, until before berakhir.
    mulai timestamp with time zone not null,
    berakhir timestamp with time zone not null,
    oleh varchar(255) not null,
    pada timestamp with time zone not null,
    -- When the tasks that the substitute still held went back; null before that.
    dilepas timestamp with time zone,
    constraint pengganti_pk primary key (id),
    constraint pengganti_jenis check (jenis in ('Plh.', 'Plt.'))
);

create index pengganti_terbuka on pengganti (dilepas, berakhir);

-- Every time that an end was brought forward.
create table pengganti_perubahan (
    pengganti varchar(36) not null,
    urut integer not null,
    dari timestamp with time zone not null,
    menjadi timestamp with time zone not null,
    oleh varchar(255) not null,
    pada timestamp with time zone not null,
    alasan varchar(2000) not null,
    constraint pengganti_perubahan_pk primary key (pengganti, urut),
    constraint pengganti_perubahan_pengganti foreign key (pengganti) references pengganti (id)
);

-- Every step that a substitute finished as that, in the words of that moment.
create table langkah_pengganti (
    tugas varchar(64) not null,
    kasus varchar(64) not null,
    pengganti varchar(36) not null,
    oleh varchar(255) not null,
    sebutan varchar(300) not null,
    pada timestamp with time zone not null,
    constraint langkah_pengganti_pk primary key (tugas),
    constraint langkah_pengganti_pengganti foreign key (pengganti) references pengganti (id)
);

create index langkah_pengganti_kasus on langkah_pengganti (kasus);
