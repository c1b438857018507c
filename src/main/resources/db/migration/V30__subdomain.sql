-- The name that each case holds below the parent domain. A case holds one name, a name has one holder.
create table subdomain (
    kasus varchar(64) not null,
    induk varchar(253) not null,
    nama varchar(63) not null,
    dipesan_pada timestamp with time zone not null,
    -- Set when a site is prepared under the name; until then the name is only asked for.
    dipakai_pada timestamp with time zone,
    constraint subdomain_pk primary key (kasus),
    constraint subdomain_satu_pemegang unique (induk, nama),
    constraint subdomain_huruf_kecil check (nama = lower(nama) and induk = lower(induk))
);
