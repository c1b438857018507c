-- What officials have filled into forms that they have not sent yet. A row is somebody's draft, or a text that was set
-- aside when two of one form were there. Versions count on within a place, so that who saves knows what he has seen.
create table draf (
  -- 'tugas:<task>', or 'mulai:<process definition key>:<user>' for a case that is not started yet
  tempat varchar(600) not null,
  versi integer not null,
  -- who may read it
  oleh varchar(255) not null,
  -- who wrote it: another one where a text was set aside
  penulis varchar(255) not null,
  -- process definition key; null unless a case is to be started
  sop varchar(255),
  pada timestamp with time zone not null,
  disisihkan boolean not null,
  -- answers as JSON, by the names of the variables
  isi text not null,
  constraint draf_pk primary key (tempat, versi)
);
create index draf_oleh on draf (oleh);
