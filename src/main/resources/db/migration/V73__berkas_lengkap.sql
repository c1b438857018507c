-- Who took or owns a picture, as readers of the site see it.
alter table berkas add column sumber varchar(200);
-- A picture as it was sent, kept until it lies in the archive; null where the stored file is what was sent.
alter table berkas add column asli varchar(64);
alter table berkas add column ukuran_asli bigint;
alter table berkas add column asli_diarsipkan boolean default false not null;
create index berkas_asli on berkas (asli);

-- Its one row is held while it is decided whether a content is still used.
create table berkas_kunci (
  kunci integer primary key
);
insert into berkas_kunci (kunci) values (1);

-- Uploads under way, so that a broken one goes on where it stopped. What has arrived lies in a file named by the id.
create table berkas_kiriman (
  id varchar(36) primary key,
  kasus varchar(64) not null,
  tugas varchar(64) not null,
  pengunggah varchar(255) not null,
  nama varchar(300) not null,
  ukuran bigint not null,
  -- when the file was last changed on the sender's device, epoch milliseconds: tells two files of one name apart
  diubah bigint not null,
  teks_alternatif varchar(500),
  sumber varchar(200),
  dimulai_pada timestamp with time zone not null
);
create index berkas_kiriman_pengunggah on berkas_kiriman (pengunggah, tugas);

alter table artikel_gambar add column sumber varchar(200) default '' not null;
