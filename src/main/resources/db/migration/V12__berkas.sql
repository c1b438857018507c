create table berkas (
  id varchar(36) primary key,
  kasus varchar(64) not null,
  tugas varchar(64) not null,
  sha256 varchar(64) not null,
  nama varchar(120) not null,
  tipe varchar(127) not null,
  ukuran bigint not null,
  teks_alternatif varchar(500),
  pengunggah varchar(255) not null,
  diunggah_pada timestamp with time zone not null,
  constraint berkas_sekali_per_kasus unique (kasus, sha256)
);
create index berkas_sha256 on berkas (sha256);
