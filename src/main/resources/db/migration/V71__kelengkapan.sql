-- What performers said of the Kelengkapan of their tasks: ticked ('ada'), not there ('tidak-ada', with a reason), or a
-- file of the case given for an item ('berkas'). The label as it stood, for the archive.
create table kelengkapan (
  tugas varchar(64) not null,
  butir integer not null,
  -- id of the file; '' unless one is given
  berkas varchar(36) not null,
  kasus varchar(64) not null,
  aktivitas varchar(255) not null,
  label varchar(500) not null,
  tanda varchar(20) not null,
  alasan varchar(1000),
  oleh varchar(255) not null,
  pada timestamp with time zone not null,
  constraint kelengkapan_pk primary key (tugas, butir, berkas)
);
create index kelengkapan_kasus on kelengkapan (kasus);
