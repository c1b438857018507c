-- What an article is about, in the words of those who published it.
create table artikel_tag (
    kasus  varchar(64) not null,
    urutan integer     not null,
    -- as it stands in addresses
    slug   varchar(80) not null,
    nama   varchar(60) not null,
    constraint artikel_tag_pk primary key (kasus, slug),
    constraint artikel_tag_artikel foreign key (kasus) references artikel (kasus)
);

create index artikel_tag_slug on artikel_tag (slug);

-- Title, summary and text as they are searched: plain, small letters, no accents. Null until the application has filled it.
alter table artikel add column kata text;

-- Pixels; null until they are known.
alter table artikel_gambar add column lebar integer;
alter table artikel_gambar add column tinggi integer;
