-- What the last look at each site of an OPD has shown.
create table pantauan_situs (
    -- full name of the site
    situs varchar(253) not null,
    dilihat_pada timestamp with time zone not null,
    lihat_lagi_pada timestamp with time zone not null,
    -- of the last look that succeeded; null while none has
    diperbarui_pada timestamp with time zone,
    etag varchar(200),
    terakhir_diubah varchar(60),
    gagal integer not null,
    -- why the last look failed, in words; null when it did not
    galat varchar(300),
    pengunjung bigint,
    constraint pantauan_situs_pk primary key (situs)
);
