package id.tayang.revision;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.sop.Sops;
import id.tayang.support.CaseEngine;
import id.tayang.textdiff.TextDiff.Jenis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each example changes one place of the model {@code uji-revisi}; what was taken out stands in -…-, what was put in in +…+. */
class ComparisonTest {

    private static ProcessEngine engine;
    private static Revisions revisions;

    @BeforeAll
    static void start() {
        engine = CaseEngine.start();
        revisions = new Revisions(
                Sops.in(engine),
                Sops.models(engine),
                engine.getRepositoryService(),
                new OfficeTime(new Office("Dinas Uji", ZoneId.of("Asia/Makassar"))));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text    | name="Memeriksa kelengkapan permohonan"       | name="Memeriksa permohonan"                       | ~ Baris 2: Kegiatan Memeriksa -kelengkapan- permohonan
            signed  | "sop.kegiatan" value="Memeriksa kelengkapan   | "sop.kegiatan" value="Memeriksa isi               | ~ Baris 2: Kegiatan pada naskah Memeriksa -kelengkapan- +isi+ permohonan
            time    | >PT1H<                                        | >PT2H<                                            | ~ Baris 2: Waktu -1- +2+ jam
            output  | value="Permohonan lengkap"                    | value="Berkas lengkap"                            | ~ Baris 2: Output -Permohonan- +Berkas+ lengkap / ~ Baris 3: Kelengkapan -Permohonan- +Berkas+ lengkap
            lane    | name="Kepala Bidang"                          | name="Kepala Dinas"                               |
            form    | name="Menyerahkan data"                       | name="Menyerahkan data" camunda:formRef="serah" camunda:formRefBinding="latest" | ~ Baris 5: Formulir +serah+
            number  | "sop.no" value="5"                            | "sop.no" value="6"                                | # Baris 6 (semula 5):
            order   | "sop.no" value="1"                            | "sop.no" value="2b"                               | ↕ Baris 2b (semula 1):
            way     | Gateway_Disetujui" targetRef="Activity_Memeriksa" | Gateway_Disetujui" targetRef="Activity_Mencatat" | ~ Baris 4: ke -“Disetujui?” dijawab “Tidak”: ke baris 2, Memeriksa kelengkapan permohonan- +“Disetujui?” dijawab “Tidak”: ke baris 3, Mencatat permohonan pada buku agenda+
            answer  | name="Tidak"                                  | name="Belum"                                      | ~ Baris 4: ke -“Disetujui?” dijawab “Tidak”: ke baris 2, Memeriksa kelengkapan permohonan- +“Disetujui?” dijawab “Belum”: ke baris 2, Memeriksa kelengkapan permohonan+
            setting | "eskalasi.atasan.petugas" value="kepala"      | "eskalasi.atasan.petugas" value="sekretaris"      |
            """)
    void theRowsSayWhatChangedInThem(String what, String old, String now, String expected) throws IOException {
        assertThat(rows(changed(old, now))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            lane     | name="Kepala Bidang"                     | name="Kepala Dinas"                          | ~ Pelaksana: Kepala Dinas [Nama Kepala -Bidang- +Dinas+]
            setting  | "eskalasi.atasan.petugas" value="kepala" | "eskalasi.atasan.petugas" value="sekretaris" | ~ SOP: Permintaan Data [eskalasi.atasan.petugas -kepala- +sekretaris+]
            revision | versionTag="2024.1"                      | versionTag="2026.1"                          | ~ SOP: Permintaan Data [Tanda revisi -2024.1- +2026.1+]
            time     | >PT1H<                                   | >PT2H<                                       | ~ Tenggat atau kejadian pada langkah “Memeriksa kelengkapan permohonan”: 1 jam [Waktu -PT1H- +PT2H+]
            question | name="Disetujui?"                        | name="Diterima?"                             | ~ Keputusan: Diterima? [Nama -Disetujui?- +Diterima?+]
            group    | candidateGroups="kepala"                 | candidateGroups="sekretaris"                 | ~ Langkah: Menyetujui permohonan [Kelompok pelaksana -kepala- +sekretaris+]
            guard    | ${disetujui}                             | ${setuju}                                    | ~ Panah “Ya” dari “Disetujui?” ke “Menyerahkan data” [Syarat -${disetujui}- +${setuju}+]
            number   | "sop.no" value="5"                       | "sop.no" value="6"                           |
            order    | "sop.no" value="1"                       | "sop.no" value="2b"                          | ↕ Langkah: Mengajukan permohonan data
            place    | Bounds x="232"                           | Bounds x="240"                               |
            """)
    void theElementsSayWhatNoRowShows(String what, String old, String now, String expected) throws IOException {
        assertThat(elements(changed(old, now))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void rowsAddedAndRemovedStandInTheirPlace() throws IOException {
        var revised = compare(model(1), model(2));

        assertThat(revised.rows())
                .extracting(row -> row.kind().sign() + " " + row.heading() + " " + row.name())
                .containsExactly(
                        "~ Baris 2 Memeriksa kelengkapan permohonan dan lampiran",
                        "− Baris 3 Mencatat permohonan pada buku agenda",
                        "+ Baris 3 Memaraf nota dinas",
                        "~ Baris 4 Menyetujui permohonan",
                        "~ Baris 5 Menyerahkan data");
        assertThat(revised.summary()).isEqualTo("1 baris ditambah, 1 baris dihapus, 3 baris diubah");
        assertThat(revised.identity().stream().map(ComparisonTest::words))
                .containsExactly(
                        "Nomor SOP -555/7/2024- +555/7/2026+",
                        "Tanggal revisi -4 Januari 2024- +2 November 2026+",
                        "Dasar hukum Undang-Undang nomor 14 tahun 2008 tentang Keterbukaan Informasi Publik "
                                + "+Undang-Undang nomor 27 tahun 2022 tentang Pelindungan Data Pribadi+");
        assertThat(revised.elements().stream().filter(element -> element.kind() == ChangeKind.HAPUS))
                .extracting(ElementChange::id)
                .contains("Activity_Mencatat", "Event_TenggatMencatat", "Flow_MemeriksaKeMencatat")
                .doesNotContain("Flow_Disetujui_Tidak");
    }

    @Test
    void aRowMayHaveAnotherPerformer() throws IOException {
        var reference = "<bpmn:flowNodeRef>Activity_Menyerahkan</bpmn:flowNodeRef>";
        var lane = "<bpmn:lane id=\"Lane_kepala\" name=\"Kepala Bidang\">";
        var given = compare(model(1), model(1).replace(reference, "").replace(lane, lane + reference));

        assertThat(rows(given)).isEqualTo("~ Baris 5: Pelaksana -Petugas Data- +Kepala Bidang+");
        assertThat(elements(given)).isEqualTo("~ Langkah: Menyerahkan data");
        assertThat(given.lanes()).isEmpty();
    }

    @Test
    void aRowInsertedBeforeOthersMovesNone() throws IOException {
        var numbered = model(2).replace("\"sop.no\" value=\"5\"", "\"sop.no\" value=\"6\"");

        assertThat(rows(compare(model(2), numbered))).isEqualTo("# Baris 6 (semula 5):");
        assertThat(compare(model(2), numbered).renumbered()).isEqualTo("Baris 6 (semula 5)");
    }

    @Test
    void theSameVersionHasNoDifference() throws IOException {
        assertThat(compare(model(1), model(1)).same()).isTrue();
        assertThat(compare(model(1), model(1).replace("Bounds x=\"232\"", "Bounds x=\"240\""))
                        .same())
                .isTrue();
        assertThat(compare(model(1), model(2)).same()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rilis-website",
                "press-release-online",
                "update-website-pemda",
                "permohonan-website-opd",
                "konten-website-medsos"
            })
    void everyElementOfTheFiveSopsIsReadOnce(String sop) throws IOException {
        var model = Files.readString(Path.of("bpmn", sop + ".bpmn"));
        var elements = read(model);

        assertThat(new Elements(elements, read(model)).changes(Set.of())).isEmpty();
        // One changed name anywhere, within sub-processes too, is one changed element.
        for (var element : elements.byId().values()) {
            var start = Pattern.compile(
                    "(<bpmn:" + element.type() + " id=\"" + Pattern.quote(element.id()) + "\" name=\")");
            if (start.matcher(model).find()) {
                var other = read(start.matcher(model).replaceFirst("$1Lain "));
                assertThat(new Elements(elements, other).changes(Set.of()))
                        .extracting(ElementChange::id)
                        .containsExactly(element.id());
            }
        }
    }

    private static ModelElements read(String model) throws IOException {
        return ModelElements.read(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));
    }

    private static Comparison changed(String old, String now) throws IOException {
        var model = model(1);
        assertThat(model).contains(old);
        return compare(model, model.replace(old, now));
    }

    private static Comparison compare(String before, String after) throws IOException {
        var repository = engine.getRepositoryService();
        var deployments = Stream.of(before, after)
                .map(model -> repository
                        .createDeployment()
                        .addInputStream(
                                "uji-revisi.bpmn", new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                        .deploy())
                .toList();
        try {
            var versions = revisions.versions("uji-revisi");
            return revisions.compare(versions.get(1), versions.get(0));
        } finally {
            deployments.forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        }
    }

    private static String model(int version) throws IOException {
        return Files.readString(Path.of("src/test/resources/models/uji-revisi-" + version + ".bpmn"));
    }

    private static String rows(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> Stream.of(
                                List.of(row.kind().sign() + " " + row.heading() + ":"),
                                row.texts().stream().map(ComparisonTest::words).toList(),
                                ways(row))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static List<String> ways(RowChange row) {
        var ways = Stream.concat(
                        row.waysGone().stream().map(way -> "-" + way + "-"),
                        row.waysNew().stream().map(way -> "+" + way + "+"))
                .collect(Collectors.joining(" "))
                .replace("Bila ", "");
        return ways.isEmpty() ? List.of() : List.of("ke", ways);
    }

    private static String elements(Comparison comparison) {
        return comparison.elements().stream()
                .map(element -> element.kind().sign() + " " + element.words()
                        + element.settings().stream()
                                .map(setting -> " [" + words(setting) + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }

    private static String words(TextChange change) {
        return change.part() + " "
                + change.runs().stream()
                        .map(run -> mark(run.jenis()) + run.teks().strip() + mark(run.jenis()))
                        .collect(Collectors.joining(" "));
    }

    private static String mark(Jenis kind) {
        return kind == Jenis.SAMA ? "" : kind == Jenis.HAPUS ? "-" : "+";
    }
}
