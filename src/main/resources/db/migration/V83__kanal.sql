-- What became of an item on channels outside the own site. "mulai" is committed before the channel is called, so it says
-- after a crash: perhaps it was called.
alter table tayangan drop constraint tayangan_status;
alter table tayangan add constraint tayangan_status check
    (status in ('mulai', 'tunda', 'periksa', 'ditolak', 'manual', 'tayang', 'gagal', 'ditarik'));

-- By which the channel knows the post.
alter table tayangan add column id_kanal varchar(200);
-- Calls in a row that came to nothing.
alter table tayangan add column percobaan integer default 0 not null;
alter table tayangan add column coba_lagi_pada timestamp with time zone;

-- What a channel remembers between its calls: ids of drafts and pictures, never a secret.
create table tayangan_catatan (
    kasus  varchar(64)   not null,
    revisi integer       not null,
    kanal  varchar(40)   not null,
    nama   varchar(100)  not null,
    isi    varchar(2000) not null,
    constraint tayangan_catatan_pk primary key (kasus, revisi, kanal, nama),
    constraint tayangan_catatan_tayangan foreign key (kasus, revisi, kanal) references tayangan (kasus, revisi, kanal)
);
