package id.tayang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sop.Pelaksana;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OfficePositionsTest {

    @Test
    void anOfficeHasEveryPositionThatItDoesNotLack() {
        var positions = new OfficePositions(Map.of(), Set.of("kepala-seksi"));

        assertThat(positions.punya("kepala-seksi")).isFalse();
        assertThat(positions.punya("kepala-dinas")).isTrue();
    }

    @Test
    void theLaneNamesThePositionUnlessTheOfficeDoes() {
        var positions =
                new OfficePositions(Map.of("kepala-dinas", "Kepala Diskominfo", "unit-kerja", "Bagian"), Set.of());

        assertThat(positions.name(new Pelaksana("kepala-dinas", "KADIS"))).isEqualTo("Kepala Diskominfo");
        assertThat(positions.name(new Pelaksana("redaktur", "Redaktur"))).isEqualTo("Redaktur");
        assertThat(positions.name(new Pelaksana("unit-kerja.sekretariat", "Unit Kerja – Sekretariat")))
                .isEqualTo("Bagian – Sekretariat");
        assertThat(positions.name(new Pelaksana("lain.sekretariat", "Lain – Sekretariat")))
                .isEqualTo("Lain – Sekretariat");
    }

    @Test
    void theConfigurationIsReadBesideTheRestOfTheOffice() {
        var source = new MapConfigurationPropertySource(Map.of(
                "tayang.kantor.nama", "Diskominfo",
                "tayang.kantor.jabatan.kepala-dinas", "Kepala Badan",
                "tayang.kantor.jabatan[unit-kerja.sekretariat]", "Sekretariat Badan",
                "tayang.kantor.tanpa-jabatan", "kepala-seksi, redaktur"));
        var settings =
                new Binder(source).bind("tayang.kantor", PositionSettings.class).get();

        assertThat(settings.jabatan())
                .containsEntry("kepala-dinas", "Kepala Badan")
                .containsEntry("unit-kerja.sekretariat", "Sekretariat Badan");
        assertThat(settings.tanpaJabatan()).containsExactlyInAnyOrder("kepala-seksi", "redaktur");
    }
}
