-- One row, locked while a number is given out: numbers follow each other without a gap because the next one is read
-- from the register itself under this lock, in the transaction that writes it.
create table buku_agenda_kunci (
  kunci integer primary key
);
insert into buku_agenda_kunci (kunci) values (1);

create table buku_agenda (
  register varchar(40) not null,
  tahun integer not null,
  urut integer not null,
  nomor varchar(100) not null,
  kasus varchar(64) not null,
  proses varchar(255) not null,
  diterima_pada timestamp with time zone not null,
  asal varchar(500),
  perihal varchar(500) not null,
  jenis varchar(255),
  bukti varchar(500),
  penulis varchar(255),
  dicatat_pada timestamp with time zone not null,
  hasil varchar(500),
  paraf_kabid varchar(255),
  paraf_kadis varchar(255),
  tayang_pada timestamp with time zone,
  tautan varchar(2000),
  lokasi_arsip varchar(500),
  keterangan varchar(500),
  primary key (register, tahun, urut),
  constraint buku_agenda_satu_per_kasus unique (kasus, register)
);
