-- Which published item a case corrects, answers or withdraws, and how that stood when the case took its text over.
create table koreksi_tayangan (
    kasus        varchar(64)              not null,
    artikel      varchar(64)              not null,
    revisi_dasar integer                  not null,
    dimuat_pada  timestamp with time zone not null,
    constraint koreksi_tayangan_pk primary key (kasus),
    constraint koreksi_tayangan_artikel foreign key (artikel) references artikel (kasus) on delete cascade
);

create index koreksi_tayangan_tentang on koreksi_tayangan (artikel);
