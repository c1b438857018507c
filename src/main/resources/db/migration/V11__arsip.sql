create table bukti_tayang (
  kasus varchar(64) not null,
  kanal varchar(40) not null,
  tautan varchar(2000) not null,
  sha256 varchar(64) not null,
  pada timestamp with time zone not null
);
create index bukti_tayang_kasus on bukti_tayang (kasus, pada);

create table arsip (
  kasus varchar(64) primary key,
  nomor varchar(100) not null,
  proses varchar(255) not null,
  perihal varchar(500) not null,
  hasil varchar(500) not null,
  dibatalkan boolean not null,
  dimulai_pada timestamp with time zone not null,
  diarsipkan_pada timestamp with time zone not null,
  lokasi varchar(300) not null,
  sidik varchar(64) not null,
  isi text not null
);
