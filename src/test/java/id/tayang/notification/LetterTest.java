package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static Letter letter(String subject, String body) {
        return Letter.saying("kasus", "Activity_Beritahu", subject, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\u0000", " \t "})
    void keepsTheSubjectOnOneLine(String lineBreak) {
        var subject = letter("Rilis" + lineBreak + "Bcc: semua@bantenprov.go.id", "isi")
                .subject();

        assertThat(subject).isEqualTo("Rilis Bcc: semua@bantenprov.go.id");
    }

    @Test
    void shortensTheSubject() {
        assertThat(letter("😀".repeat(300), "isi").subject())
                .startsWith("😀")
                .endsWith("😀…")
                .satisfies(subject ->
                        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200));
        assertThat(letter("a".repeat(200), "isi").subject()).isEqualTo("a".repeat(200));
    }

    @Test
    void keepsTheLinesOfTheBody() {
        assertThat(letter("subjek", "Satu\r\n\tDua\u0000\n").body()).isEqualTo("Satu\n\tDua");
    }

    @Test
    void isTheSameForTheSameWordsOfTheSameStepOnly() {
        var id = letter("subjek", "isi").id();

        assertThat(id).hasSize(64).isEqualTo(letter(" subjek ", "isi\r\n").id());
        assertThat(id)
                .isNotEqualTo(letter("subjek", "isi lain").id())
                .isNotEqualTo(letter("subjek lain", "isi").id())
                .isNotEqualTo(Letter.saying("lain", "Activity_Beritahu", "subjek", "isi")
                        .id())
                .isNotEqualTo(
                        Letter.saying("kasus", "Activity_Lain", "subjek", "isi").id());
    }

    @Test
    void isTheSameForTheSameEventInWhateverWords() {
        var id = Letter.about("eskalasi/t/2", "kasus", "Activity", "subjek", "isi")
                .id();

        assertThat(id)
                .hasSize(64)
                .isEqualTo(Letter.about("eskalasi/t/2", "kasus", "Activity", "lain", "isi lain")
                        .id())
                .isNotEqualTo(Letter.about("eskalasi/t/3", "kasus", "Activity", "subjek", "isi")
                        .id());
    }
}
