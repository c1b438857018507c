package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.spin.Spin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

    private final Fingerprint sidik = new Fingerprint();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ \"judul\" : \"A\", \"isi\":\"B\" }     | {\"isi\":\"B\",\"judul\":\"A\"}",
                "{\"b\":[3, {\"d\":1,\"c\":2}],\"a\":null} | {\"a\":null,\"b\":[3,{\"c\":2,\"d\":1}]}",
                "{\"isi\":\"baris 1\\nbaris 2 \\u0000\"}   | {\"isi\":\"baris 1\\nbaris 2 \\u0000\"}",
                "{\"isi\":\"\\u0041\\/\"}                   | {\"isi\":\"A/\"}",
                "{\"isi\":\"cafe\\u0301\"}                  | {\"isi\":\"caf\u00e9\"}",
                "{\"cafe\\u0301\":1}                        | {\"caf\u00e9\":1}",
                "[]                                         | []",
                "{}                                         | {}"
            })
    void writes_the_same_content_in_the_same_way(String json, String canonical) {
        assertThat(CanonicalJson.of(json)).isEqualTo(canonical);
    }

    @Test
    void is_the_sha_256_of_the_canonical_form() {
        // printf '{"a":"1"}' | sha256sum
        assertThat(sidik.dari(Spin.JSON("{ \"a\" : \"1\" }")))
                .isEqualTo("9afeb0f2b203f254312ec8ded441d0318b7c34c57f8695ede42d2215a30c0960");
    }

    @Test
    void tells_texts_apart_that_differ_in_one_character() {
        assertThat(sidik.dari(Releases.naskah("Judul", "", "Isi.")))
                .isNotEqualTo(sidik.dari(Releases.naskah("Judul", "", "Isi")));
    }

    @Test
    void has_none_for_a_case_without_text() {
        assertThat(sidik.dari(null)).isNull();
    }

    @Test
    void does_not_repeat_the_text_in_a_complaint() {
        assertThatThrownBy(() -> CanonicalJson.of("{rahasia"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("rahasia")
                .hasNoCause();
    }
}
