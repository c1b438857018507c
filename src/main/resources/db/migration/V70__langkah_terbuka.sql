-- How many steps are open and late, per SOP and per step of a diagram, is counted in the index alone.
create index langkah_sla_beban on langkah_sla (putusan, sop, definisi, aktivitas, tenggat);
