package id.tayang.sopdocument;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sopdocument.DocumentSettings.Signer;
import id.tayang.support.RunningApp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class DocumentHttpTest {

    @LocalServerPort
    private int port;

    @Test
    void thePageShowsTheDocumentAndLeadsToItsFiles() throws Exception {
        var page = new String(get("rilis-website/dokumen?edisi=dijalankan").body());

        assertThat(page)
                .contains("Memeriksa dan menyetujui rilis", "555/ 932 -DKISP/2022", "<svg", "1 hari kerja")
                .contains("dokumen.pdf?edisi=dijalankan&amp;kertas=F4&amp;versi=1")
                .doesNotContain("http://localhost");
    }

    @Test
    void thePdfHasTheChosenSheetOnItsSide() throws Exception {
        try (var pdf = Loader.loadPDF(
                get("konten-website-medsos/dokumen.pdf?kertas=a4").body())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
        }
    }

    @Test
    void theWordFileHasARowOfTheTableForEachStepWithItsSymbols() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(
                get("update-website-pemda/dokumen.docx?edisi=disahkan").body()))) {
            var table = word.getTables().get(2);
            assertThat(table.getRows()).hasSize(2 + 4);
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("1.");
            assertThat(table.getRow(2).getCell(1).getText()).startsWith("Menugaskan kasubbag");
            assertThat(word.getAllPictures()).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tidak-ada/dokumen, 404",
        "rilis-website/dokumen?versi=99, 404",
        "rilis-website/dokumen.pdf?edisi=apa, 400",
        "rilis-website/dokumen.docx?kertas=A0, 400",
        "rilis-website/dokumen?versi=satu, 400",
        "../camunda/api/tayang/dokumen-sop/rilis-website/dokumen.pdf, 401",
        "rilis-website/ketidaksesuaian, 200",
        "rilis-website/ketidaksesuaian.pdf, 200"
    })
    void whatIsAskedForWronglyIsSaidSo(String address, int status) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void whoIsNotSignedInSeesTheNameButNotTheNumberOfTheSigner() {
        assertThat(new Signer("Contoh, S.Sos.", "Pembina", "19700101 199001 1 234", "").masked())
                .isEqualTo(new Signer("Contoh, S.Sos.", "Pembina", "•••••••• •••••• • 234", ""));
        assertThat(Signer.NONE.masked()).isEqualTo(Signer.NONE);
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sop/" + address)
                                        .normalize())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
