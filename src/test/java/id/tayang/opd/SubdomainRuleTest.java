package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.IDN;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubdomainRuleTest {

    private final SubdomainRule rule = OpdBeans.rule("bantenprov.go.id");

    @ParameterizedTest
    @CsvSource({
        "dinkes, dinkes",
        "Diskominfo, diskominfo",
        "bppkb-banten, bppkb-banten",
        "rsud2, rsud2",
        "2rsud, 2rsud",
        "'  dinkes\t', dinkes",
        "ab, ab",
        "a--b, a--b",
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc,"
                + "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc"
    })
    void acceptsInLowerCase(String wish, String label) {
        assertThat(rule.check(wish)).isEqualTo(SubdomainVerdict.accepted(label));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | belum diisi",
                "'   '                  | belum diisi",
                "-dinkes                | diawali atau diakhiri tanda hubung",
                "dinkes-                | diawali atau diakhiri tanda hubung",
                "ab--cd                 | ketiga dan keempat",
                "xn--abc                | ketiga dan keempat",
                "XN--ABC                | ketiga dan keempat",
                "123                    | hanya terdiri atas angka",
                "www                    | dicadangkan",
                "WWW                    | dicadangkan",
                "Autodiscover           | dicadangkan",
                "a                      | paling sedikit 2",
                "dinas_kesehatan        | hanya boleh memuat",
                "dinas kesehatan        | hanya boleh memuat",
                "dinas.kesehatan        | tanpa titik",
                "dinkes.bantenprov.go.id| di depan \".bantenprov.go.id\"",
                "dinkés                 | hanya boleh memuat",
                "din\u212Aes            | hanya boleh memuat",
                "din\u200Bkes           | hanya boleh memuat",
                "d\u0131nkes            | hanya boleh memuat",
                "https://dinkes         | hanya boleh memuat",
                "<b>dinkes</b>          | hanya boleh memuat",
                "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd | paling banyak 63",
            })
    void refusesWithAReason(String wish, String reason) {
        var verdict = rule.check(wish);

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.reason()).contains(reason);
    }

    @Test
    void refusesANameThatMakesTheWholeTooLong() {
        var parent = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".id";

        var verdict = OpdBeans.rule(parent).check("dinkes");

        assertThat(parent).hasSize(246);
        assertThat(verdict.valid()).isTrue();
        assertThat(OpdBeans.rule(parent).check("dinkes2").reason()).contains("paling banyak 253");
    }

    @Test
    void takesReservedNamesInAnyCase() {
        var verdict = new SubdomainRule(new OpdProperties("bantenprov.go.id", Set.of("PPID"))).check("ppid");

        assertThat(verdict.valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bantenprov", "https://bantenprov.go.id", ".bantenprov.go.id", "banten prov.go.id"})
    void doesNotStartBelowSomethingThatIsNoDomain(String parent) {
        assertThatThrownBy(() -> OpdBeans.rule(parent)).hasMessageContaining("tayang.opd.domain-induk");
    }

    /** Second guard (RFC 3490): what the rule lets pass is a host name for the JDK too, and the same one. */
    @Property(tries = 2000)
    boolean acceptsOnlyHostNames(
            @ForAll @AlphaChars @NumericChars @Chars({'-', '.', '_', ' ', 'é'}) @StringLength(min = 1, max = 70)
                    String wish) {
        var verdict = rule.check(wish);

        return !verdict.valid()
                || IDN.toASCII(verdict.label(), IDN.USE_STD3_ASCII_RULES).equals(verdict.label());
    }
}
