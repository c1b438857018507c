-- The public site: one article per case, under an address that never changes.
create table artikel (
    kasus        varchar(64)              not null,
    tahun        integer                  not null,
    slug         varchar(100)             not null,
    judul        text                     not null,
    ringkasan    text                     not null,
    -- The approved text in its canonical form: sidik is the hash of exactly this.
    naskah       text                     not null,
    sidik        varchar(64)              not null,
    -- The same text as safe HTML.
    isi          text                     not null,
    kategori     varchar(60)              not null,
    status       varchar(10)              not null,
    tayang_pada  timestamp with time zone not null,
    alasan_tarik varchar(40),
    ditarik_pada timestamp with time zone,
    constraint artikel_pk primary key (kasus),
    constraint artikel_alamat unique (tahun, slug),
    constraint artikel_status check (status in ('tayang', 'ditarik'))
);

create index artikel_urutan on artikel (status, tayang_pada);

-- The pictures that the case had when it was published; what is uploaded later stays internal.
create table artikel_gambar (
    kasus       varchar(64)  not null,
    urutan      integer      not null,
    berkas      varchar(64)  not null,
    sha256      varchar(64)  not null,
    jenis_media varchar(100) not null,
    teks_alt    text         not null,
    constraint artikel_gambar_pk primary key (kasus, urutan),
    constraint artikel_gambar_artikel foreign key (kasus) references artikel (kasus)
);

create index artikel_gambar_sha256 on artikel_gambar (sha256);
