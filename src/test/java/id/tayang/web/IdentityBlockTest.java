package id.tayang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityBlockTest {

    @Test
    void numberedPropertiesAreOneItemAndEmptyOnesStay() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("sop.ringkas", "Satu kalimat");
        properties.put("sop.nomor", "");
        properties.put("sop.dasarHukum.1", "Undang-Undang");
        properties.put("sop.dasarHukum.2", "Peraturan");
        properties.put("sop.istimewa", "Milik kantor");
        properties.put("lain", "Bukan SOP");

        assertThat(IdentityBlock.of(properties))
                .containsExactly(
                        new IdentityBlock.Item("Nomor SOP", List.of()),
                        new IdentityBlock.Item("Dasar hukum", List.of("Undang-Undang", "Peraturan")),
                        new IdentityBlock.Item("istimewa", List.of("Milik kantor")));
    }
}
