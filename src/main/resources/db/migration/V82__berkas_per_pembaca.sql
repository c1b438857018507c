-- Whoever may not read a file may give the same content again: to him it is not there. Who adds holds berkas_kunci, so that
-- nothing else comes twice.
alter table berkas drop constraint berkas_sekali_per_kasus;
create index berkas_kasus on berkas (kasus);
