-- A digest is about several cases.
alter table pemberitahuan alter column kasus drop not null;
alter table pemberitahuan alter column aktivitas drop not null;
-- When the attempt failed that "galat" tells of.
alter table pemberitahuan add column gagal_pada timestamp with time zone;
