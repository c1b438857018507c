-- One row, locked by the node that brings rekap_sla up to date: two at once would write the same day twice.
create table rekap_kunci (
    id smallint not null,
    constraint rekap_kunci_pk primary key (id)
);

insert into rekap_kunci (id) values (1);
