-- Every text that an article has shown. What is corrected stays on record, for officials.
create table artikel_revisi (
    kasus      varchar(64)              not null,
    revisi     integer                  not null,
    jenis      varchar(10)              not null,
    judul      text                     not null,
    ringkasan  text                     not null,
    -- The approved text in its canonical form: sidik is the hash of exactly this.
    naskah     text                     not null,
    sidik      varchar(64)              not null,
    isi        text                     not null,
    -- What was wrong, in words for readers; null for the first revision.
    catatan    text,
    -- The case in which it was approved: one case makes one revision, however often its step is repeated.
    oleh_kasus varchar(64)              not null,
    pada       timestamp with time zone not null,
    constraint artikel_revisi_pk primary key (kasus, revisi),
    constraint artikel_revisi_oleh unique (oleh_kasus),
    constraint artikel_revisi_artikel foreign key (kasus) references artikel (kasus) on delete cascade,
    constraint artikel_revisi_jenis check (jenis in ('tayang', 'ralat'))
);

insert into artikel_revisi (kasus, revisi, jenis, judul, ringkasan, naskah, sidik, isi, catatan, oleh_kasus, pada)
select kasus, 1, 'tayang', judul, ringkasan, naskah, sidik, isi, null, kasus, tayang_pada from artikel;

-- All addresses that articles ever had. An old one leads to the new one, and is nobody else's again.
create table alamat_artikel (
    tahun integer      not null,
    slug  varchar(100) not null,
    kasus varchar(64)  not null,
    constraint alamat_artikel_pk primary key (tahun, slug),
    constraint alamat_artikel_artikel foreign key (kasus) references artikel (kasus) on delete cascade
);

insert into alamat_artikel (tahun, slug, kasus) select tahun, slug, kasus from artikel;

create index alamat_artikel_kasus on alamat_artikel (kasus);

alter table artikel add column revisi integer default 1 not null;
-- When the page last said something else: a correction, or an answer to it that came or went.
alter table artikel add column diubah_pada timestamp with time zone;
update artikel set diubah_pada = tayang_pada;
alter table artikel alter column diubah_pada set not null;
-- By which feed readers know an article again, whatever its title is now.
alter table artikel add column slug_awal varchar(100);
update artikel set slug_awal = slug;
alter table artikel alter column slug_awal set not null;
-- The article that this one answers (hak jawab).
alter table artikel add column menanggapi varchar(64);
alter table artikel add constraint artikel_menanggapi foreign key (menanggapi) references artikel (kasus) on delete set null;

create index artikel_menanggapi_kasus on artikel (menanggapi);

-- A correction may bring pictures of its own case.
alter table artikel_gambar add column kasus_berkas varchar(64);
update artikel_gambar set kasus_berkas = kasus;
alter table artikel_gambar alter column kasus_berkas set not null;

create index artikel_gambar_berkas on artikel_gambar (berkas);
