package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kadis@bantenprov.go.id",
                " humas.setda@pandeglangkab.go.id ",
                "o'neil+sop@example.id",
                "admin@xn--bcher-kva.example"
            })
    void takesAPlainAddress(String address) {
        assertThat(Recipient.at(address)).isEqualTo(new Recipient(address.strip(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kadis",
                "kadis@",
                "@bantenprov.go.id",
                "kadis@bantenprov",
                "kadis@localhost",
                "kadis @bantenprov.go.id",
                "kadis@banten prov.go.id",
                "kadis@bantenprov..go.id",
                "kadis@-.id",
                "a@b.go.id, c@d.go.id",
                "a@b.go.id;c@d.go.id",
                "Kadis <kadis@bantenprov.go.id>",
                "kadis@bantenprov.go.id\r\nBcc: semua@bantenprov.go.id",
                "kadis@bantenprov.go.id\nsemua@bantenprov.go.id",
                "kadis\u0000@bantenprov.go.id",
                "kadís@bantenprov.go.id",
                "kadis@bantenprów.go.id",
                "grup:kadis@bantenprov.go.id;"
            })
    void refusesWhatIsNoPlainAddress(String address) {
        var recipient = Recipient.at(address);

        assertThat(recipient.refusal()).isEqualTo("Alamat surel tidak sah.");
        assertThat(recipient.name()).doesNotContain("\r", "\n", "\u0000");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        var recipient = Recipient.at("a".repeat(4000) + "@bantenprov.go.id");

        assertThat(recipient.refused()).isTrue();
        assertThat(recipient.name()).hasSizeLessThanOrEqualTo(320);
    }

    @Test
    void saysThatAnAddressIsMissing() {
        assertThat(Recipient.at("  ").refusal()).isEqualTo("Alamat surel penerima belum diisi.");
    }
}
