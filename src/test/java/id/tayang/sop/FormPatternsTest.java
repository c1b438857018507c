package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the request form of an OPD takes for a sub-domain, a telephone number and a NIP. */
class FormPatternsTest {

    private static final FormFile REQUEST =
            FormFile.read(Path.of("forms/permohonan-website-opd/mengajukan-permohonan.form"));

    @ParameterizedTest
    @ValueSource(strings = {"dinkes", "Diskominfo", "bppkb-banten", "rsud2", "2a", " dinkes "})
    void takesALabel(String label) {
        assertThat(takes("subdomain", label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-dinkes",
                "dinkes-",
                "ab--cd",
                "xn--abc",
                "123",
                "a",
                "dinas_kesehatan",
                "dinas.kesehatan",
                "dinkés"
            })
    void refusesWhatIsNoLabel(String label) {
        assertThat(takes("subdomain", label)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "081234567890, true",
        "0254 267053, true",
        "+62 562 2025123, true",
        "+6281234567890, true",
        "08123456, false",
        "0852-5555-1234567, false",
        "112, false",
        "1234567890, false"
    })
    void knowsATelephoneNumber(String number, boolean taken) {
        assertThat(takes("pj.telepon", number)).isEqualTo(taken);
    }

    /** Digits 13 and 14 are a month for a PNS and above 20 for PPPK staff. */
    @ParameterizedTest
    @CsvSource({
        "197701192008011003, true",
        "199009132025242014, true",
        "197923022001122002, false",
        "197701192008131003, false",
        "197701192008013003, false",
        "197701192008011000, false",
        "19770119 200801 1 003, false"
    })
    void knowsANip(String nip, boolean taken) {
        assertThat(takes("kepalaOpd.nip", nip)).isEqualTo(taken);
    }

    private static boolean takes(String variable, String value) {
        var field = REQUEST.inputs().stream()
                .filter(input -> input.variable().equals(variable))
                .findFirst()
                .orElseThrow();
        return Pattern.compile(field.rule("pattern").asText()).matcher(value).find();
    }
}
