package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Foto Peresmian.JPG,              JPEG, Foto Peresmian.jpg",
                "foto.jpeg,                       JPEG, foto.jpg",
                "../../etc/passwd,                TXT,  passwd.txt",
                "C:\\Users\\kadis\\rilis.docx,    DOCX, rilis.docx",
                "foto.php,                        JPEG, foto.jpg",
                "laporan.v2.pdf,                  PDF,  laporan.v2.pdf",
                "<script>alert(1)</script>.png,   PNG,  script_.png",
                ".htaccess,                       TXT,  htaccess.txt",
                "...,                             PDF,  berkas.pdf",
                "rapat  tgl 1/2.pdf,              PDF,  2.pdf",
                "Cafe\u0301.pdf,                  PDF,  Café.pdf",
                "bukti: serah terima?.pdf,        PDF,  bukti_ serah terima_.pdf",
            })
    void becomesReadableAndHarmless(String sent, FileKind kind, String clean) {
        assertThat(FileName.clean(sent, kind)).isEqualTo(clean);
    }

    @Test
    void losesWhatCannotBeSeen() {
        assertThat(FileName.clean("a\u0000b\r\nc.pdf", FileKind.PDF)).isEqualTo("abc.pdf");
        assertThat(FileName.clean("lapo\u202Efdp.exe", FileKind.PDF)).isEqualTo("lapofdp.pdf");
    }

    @ParameterizedTest
    @CsvSource({",berkas.pdf", "'',berkas.pdf", "' ',berkas.pdf"})
    void aMissingNameIsReplaced(String sent, String clean) {
        assertThat(FileName.clean(sent, FileKind.PDF)).isEqualTo(clean);
    }

    @Property
    void neverLeavesAFolderAndNeverExceedsTheColumn(@ForAll String sent, @ForAll FileKind kind) {
        var name = FileName.clean(sent, kind);

        assertThat(name)
                .hasSizeLessThanOrEqualTo(FileName.LENGTH)
                .endsWith("." + kind.extension())
                .matches("(?U)[^/\\\\\\p{Cntrl}.][^/\\\\\\p{Cntrl}]*");
        assertThat(name.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
    }

    @Property(tries = 200)
    void aNameLongerThanTheColumnIsCut(@ForAll @StringLength(min = 118, max = 300) String sent) {
        assertThat(FileName.clean(sent, FileKind.DOCX)).hasSizeLessThanOrEqualTo(FileName.LENGTH);
    }
}
