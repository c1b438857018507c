package id.tayang.sopdocument;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The printed tables beside the signed ones, cell by cell: {@code sop-disahkan/} holds the words of the signed documents. */
@RunningApp
class SignedTablesTest {

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentPages pages;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rilis-website",
                "press-release-online",
                "update-website-pemda",
                "permohonan-website-opd",
                "konten-website-medsos"
            })
    void sebagaimana_disahkan_tabel_tercetak_sama_dengan_naskah(String sop) throws IOException {
        var document = documents.find(sop, null, Edition.DISAHKAN);

        assertThat(document.rows().stream()
                        .map(row -> String.join(
                                "\t",
                                row.no(),
                                row.kegiatan(),
                                row.kelengkapan(),
                                row.waktu(),
                                row.output(),
                                row.keterangan())))
                .containsExactlyElementsOf(signed(sop));
        var print = printed(pages.pdf(pages.html(document, Paper.F4, DocumentSettings.Signer.NONE)));
        assertThat(document.rows()).allSatisfy(row -> assertThat(print).contains(squeezed(row.kegiatan())));
    }

    /** Only what the signed text says branches: row 5 of the content SOP, and nothing in the other four. */
    @Test
    void sebagaimana_disahkan_hanya_cabang_yang_tertulis_yang_digambar() {
        assertThat(documents.find("rilis-website", null, Edition.DISAHKAN).arrows())
                .containsExactly(new Arrow(0, 1, ""), new Arrow(1, 2, ""), new Arrow(2, 3, ""));
        assertThat(documents
                        .find("konten-website-medsos", null, Edition.DISAHKAN)
                        .arrows())
                .contains(new Arrow(4, 5, "Ya"), new Arrow(4, 2, "Perbaiki"))
                .hasSize(7);
    }

    /** PPID is asked when somebody is in doubt, which no signed text says. */
    @Test
    void sebagaimana_disahkan_tidak_ada_kolom_bagi_yang_ditambahkan() {
        assertThat(documents.find("rilis-website", null, Edition.DISAHKAN).lanes())
                .containsExactly("Unit Kerja (sekretariat/bidang/seksi)", "Tim Website", "Kepala Dinas");
        assertThat(documents.find("rilis-website", null, Edition.DIJALANKAN).lanes())
                .contains("PPID");
    }

    @Test
    void sebagaimana_dijalankan_semua_keputusan_dan_pekerjaan_sistem_tercantum() {
        var document = documents.find("rilis-website", null, Edition.DIJALANKAN);

        assertThat(document.arrows())
                .containsExactlyInAnyOrder(
                        new Arrow(0, 1, ""),
                        new Arrow(1, 0, "Tidak"),
                        new Arrow(1, 2, "Ya"),
                        new Arrow(2, 1, "Perbaiki"),
                        new Arrow(2, 3, "Ya"),
                        new Arrow(3, 6, "Ya"),
                        new Arrow(3, 5, "Tidak, Perlu petugas, Ya"),
                        new Arrow(3, 4, "Tidak, Perlu petugas"),
                        new Arrow(4, 5, "Ya, Perlu petugas"),
                        new Arrow(4, 4, "Ya, Perlu petugas, Tidak"),
                        new Arrow(5, 5, "Ya, Perlu petugas"),
                        new Arrow(5, 4, "Ya, Perlu petugas, Tidak"),
                        new Arrow(6, 1, "Perbaiki"),
                        new Arrow(6, 5, "Ya, Perlu petugas"),
                        new Arrow(6, 4, "Ya, Perlu petugas, Tidak"));
        assertThat(document.rows().get(2).keterangan())
                .isEqualTo(
                        "Rilis disetujui? Tolak: Rilis tidak ditayangkan, selesai.\nSistem: Mengarsipkan rilis yang ditolak.");
        assertThat(document.rows().get(0).output()).isEqualTo("Bahan kegiatan diterima Tim Website");
        assertThat(document.rows())
                .extracting(DocumentRow::capsule)
                .containsExactly(true, false, false, false, false, false, true);
    }

    @Test
    void yang_disimpulkan_dan_dikoreksi_terdaftar_untuk_pemilik_sop() {
        var differences =
                documents.find("update-website-pemda", null, Edition.DISAHKAN).differences();

        assertThat(differences)
                .contains(
                        new Difference("", "Pencatatan dan pendataan", "", "", "tidak diisi", ""),
                        new Difference("4", "Pelaksana", "", "Staf Sub Bagian Komunikasi", "disimpulkan", ""),
                        new Difference("2", "Keputusan", "", "Data terverifikasi? Ya / Tidak", "disimpulkan", ""));
        assertThat(documents.find("rilis-website", null, Edition.DISAHKAN).differences())
                .contains(
                        new Difference("1", "Output", "Rilis", "Bahan kegiatan diterima Tim Website", "dikoreksi", ""));
    }

    /** What a reader of paper would stumble over: two lines on one, a sheet too full, a letter without its other half. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void setiap_lembar_muat_dan_setiap_penghubung_halaman_berpasangan(Paper paper) {
        for (var edition : Edition.values()) {
            for (var sop : signedSops()) {
                var document = documents.find(sop, null, edition);
                var columns = Columns.of(paper, document.lanes().size());
                var sheets = PrintedSheet.of(document, columns, paper);
                assertThat(sheets)
                        .as(sop)
                        .allSatisfy(sheet -> assertThat(sheet.lines().stream()
                                        .mapToDouble(PrintedSheet.Line::height)
                                        .sum())
                                .isLessThan(paper.printableHeight() - 25));
                var letters = sheets.stream()
                        .flatMap(sheet -> sheet.lines().stream().limit(1))
                        .map(PrintedSheet.Line::drawing)
                        .flatMap(drawing -> java.util.regex.Pattern.compile(">([A-Z])</text>")
                                .matcher(drawing)
                                .results())
                        .map(letter -> letter.group(1))
                        .toList();
                assertThat(letters.stream().distinct())
                        .as(sop)
                        .allSatisfy(letter -> assertThat(Collections.frequency(letters, letter))
                                .isEqualTo(2));
            }
        }
    }

    private static List<String> signedSops() {
        return List.of(
                "rilis-website",
                "press-release-online",
                "update-website-pemda",
                "permohonan-website-opd",
                "konten-website-medsos");
    }

    /** A line of a file ends without the tabs of its empty last cells when an editor trims it. */
    private static List<String> signed(String sop) throws IOException {
        try (var file = SignedTablesTest.class.getResourceAsStream("/sop-disahkan/" + sop + ".tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> String.join(
                            "\t",
                            Stream.concat(Stream.of(line.split("\t")), Stream.generate(() -> ""))
                                    .limit(6)
                                    .toList()))
                    .toList();
        }
    }

    private static String printed(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return squeezed(stripper.getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
