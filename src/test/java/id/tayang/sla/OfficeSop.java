package id.tayang.sla;

import id.tayang.sop.Langkah;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A made-up SOP with staff, a head of section, one of division and one of the office. */
final class OfficeSop {

    private OfficeSop() {}

    /** @param properties extension properties of the process */
    static Sop with(Map<String, String> properties) {
        var lanes = List.of(
                new Pelaksana("opd", "OPD"),
                new Pelaksana("staf", "Staf"),
                new Pelaksana("kepala-seksi", "Kepala Seksi"),
                new Pelaksana("kepala-bidang", "Kepala Bidang"),
                new Pelaksana("kepala-dinas", "Kepala Dinas"));
        return new Sop(
                "uji",
                "uji:1:1",
                1,
                null,
                "Rilis Uji",
                lanes,
                Set.of("opd"),
                List.of(new Langkah("Activity_Menulis", "Menulis rilis", "staf", "PT1H", Map.of("sop.no", "2"))),
                properties,
                lanes);
    }

    static Sop usual() {
        return with(Map.of(
                "eskalasi.atasan.staf", "kepala-seksi",
                "eskalasi.atasan.kepala-seksi", "kepala-bidang",
                "eskalasi.atasan.kepala-bidang", "kepala-dinas"));
    }
}
