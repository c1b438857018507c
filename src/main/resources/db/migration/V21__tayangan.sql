-- What became of a release on each channel. The key is what makes a repeated step harmless.
create table tayangan (
    kasus        varchar(64)              not null,
    revisi       integer                  not null,
    kanal        varchar(40)              not null,
    sidik        varchar(64)              not null,
    status       varchar(10)              not null,
    url          text,
    alasan       text,
    dimulai_pada timestamp with time zone not null,
    dicatat_pada timestamp with time zone not null,
    constraint tayangan_pk primary key (kasus, revisi, kanal),
    constraint tayangan_status check (status in ('mulai', 'manual', 'tayang', 'gagal'))
);
