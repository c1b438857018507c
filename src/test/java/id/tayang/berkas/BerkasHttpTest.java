package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import id.tayang.support.SmallCase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of a case over HTTP: who gets what, and what is refused. */
@RunningApp
class BerkasHttpTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final String BASE = "/camunda/api/tayang/berkas";
    private static final Map<String, String> GROUP_OF = Map.of(
            "uji-kadis",
            "kepala-dinas",
            "uji-plh",
            "kepala-dinas",
            "uji-opd",
            "opd",
            "uji-atasan",
            "uji-atasan-langsung");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private SmallCase one;
    private String kasus;
    private String tugas;
    private String berkas;

    @BeforeEach
    void aCaseWithATaskOfTheKepalaDinas() {
        one = new SmallCase(context, GROUP_OF);
        var kadis = identity.createUserQuery().userId("uji-kadis").singleResult();
        kadis.setFirstName("Siti");
        kadis.setLastName("Aminah");
        identity.saveUser(kadis);
        kasus = one.kasus();
        tugas = one.task();
        berkas = BASE + "/tugas/" + tugas;
    }

    @AfterEach
    void leaveNothing() {
        one.close();
        identity.deleteGroup("uji-atasan-langsung");
        authorizations
                .createAuthorizationQuery()
                .groupIdIn("uji-atasan-langsung")
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    @Test
    void whoHasTheTaskAddsReadsAndRemovesAFile() throws Exception {
        var kadis = signIn("uji-kadis");

        var sent = kadis.upload(berkas, "../Laporan \"akhir\".pdf", PDF, "");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var row = json.readTree(kadis.get(berkas).body()).get(0);
        assertThat(row.path("nama").asText()).isEqualTo("Laporan _akhir_.pdf");
        assertThat(row.path("pengunggah").asText()).isEqualTo("Siti Aminah");
        assertThat(row.path("diunggahTeks").asText()).matches("\\w+, \\d+ \\w+ \\d{4} \\d\\d\\.\\d\\d WIB");
        assertThat(row.path("dapatDihapus").asBoolean()).isTrue();
        assertThat(row.path("hapus").asText()).isEqualTo("Dapat dihapus oleh Anda sampai tugas ini selesai.");

        var file = BASE + "/" + row.path("id").asText();
        var downloaded = kadis.get(file);
        assertThat(downloaded.body()).isEqualTo(new String(PDF, StandardCharsets.ISO_8859_1));
        assertThat(downloaded.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(downloaded.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(downloaded.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        var shown = kadis.get(file + "?lihat=true");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("default-src 'none'"));

        assertThat(kadis.delete(file).statusCode()).isEqualTo(204);
        assertThat(kadis.get(file).statusCode()).isEqualTo(404);
        assertThat(kadis.get(berkas).body()).isEqualTo("[]");
    }

    @Test
    void aPictureIsServedWithoutItsOriginalAndItsWordsCanBeChanged() throws Exception {
        var kadis = signIn("uji-kadis");
        var photo = photo(800, 600);
        var row = json.readTree(
                kadis.upload(berkas, "IMG_1.jpg", photo, "Bupati memotong pita").body());
        var file = BASE + "/" + row.path("id").asText();

        var thumbnail = kadis.get(file + "/kecil");
        assertThat(thumbnail.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(thumbnail.body().length()).isLessThan(photo.length);
        assertThat(kadis.get(file).body()).isNotEqualTo(new String(photo, StandardCharsets.ISO_8859_1));
        assertThat(row.toString()).doesNotContain("asli");

        var changed = kadis.put(file, "{\"teksAlternatif\":\"Bupati dan warga\",\"sumber\":\" Humas \"}");
        assertThat(json.readTree(changed.body()).path("teksAlternatif").asText())
                .isEqualTo("Bupati dan warga");
        assertThat(json.readTree(kadis.get(berkas).body()).at("/0/sumber").asText())
                .isEqualTo("Humas");
        var empty = kadis.put(file, "{\"teksAlternatif\":\" \"}");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(pesan(empty.body())).contains("Isi teks alternatif");
        assertThat(signIn("uji-plh")
                        .put(file, "{\"teksAlternatif\":\"Gubernur\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aColleagueReadsButDoesNotRemove() throws Exception {
        var file = sent();
        var plh = signIn("uji-plh");

        var row = json.readTree(plh.get(berkas).body()).get(0);
        assertThat(row.path("dapatDihapus").asBoolean()).isFalse();
        assertThat(row.path("hapus").asText())
                .startsWith("Hanya dapat dihapus oleh Siti Aminah sampai langkah \"")
                .endsWith("\" selesai.");
        assertThat(plh.get(file).statusCode()).isEqualTo(200);
        assertThat(plh.delete(file).statusCode()).isEqualTo(409);
    }

    @Test
    void whoMayNotSeeTheTaskGetsNothingByIdOrByGuess() throws Exception {
        var kadis = signIn("uji-kadis");
        var file = BASE + "/"
                + json.readTree(kadis.upload(berkas, "foto.jpg", photo(40, 30), "Bupati")
                                .body())
                        .path("id")
                        .asText();
        var begun = begin(kadis, "laporan.pdf", 100).path("id").asText();
        var opd = signIn("uji-opd");

        for (var path : List.of(berkas, file, file + "?lihat=true", file + "/kecil", BASE + "/tugas/tebakan")) {
            assertThat(opd.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(opd.upload(berkas, "titipan.pdf", PDF, "").statusCode()).isEqualTo(404);
        assertThat(opd.put(file, "{\"teksAlternatif\":\"Gubernur\"}").statusCode())
                .isEqualTo(404);
        assertThat(opd.delete(file).statusCode()).isEqualTo(404);
        assertThat(opd.part(BASE + "/kiriman/" + begun, 0, PDF).statusCode()).isEqualTo(404);
        assertThat(opd.delete(BASE + "/kiriman/" + begun).statusCode()).isEqualTo(404);
        // A colleague sees the case, but an upload is its sender's.
        assertThat(signIn("uji-plh").part(BASE + "/kiriman/" + begun, 0, PDF).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSuperiorWithReadingRightsReadsAndChangesNothing() throws Exception {
        var file = sent();
        read(Resources.TASK, tugas);
        read(Resources.PROCESS_INSTANCE, kasus);
        var superior = signIn("uji-atasan");

        assertThat(superior.get(berkas).statusCode()).isEqualTo(200);
        assertThat(superior.get(file).statusCode()).isEqualTo(200);
        var refused = superior.upload(berkas, "titipan.pdf", PDF, "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(pesan(refused.body())).contains("hanya dapat membaca");
        assertThat(superior.delete(file).statusCode()).isEqualTo(409);
    }

    @Test
    void afterItsStepAFileStays() throws Exception {
        var kadis = signIn("uji-kadis");
        var file = sent();
        var begun = begin(kadis, "laporan.pdf", 100).path("id").asText();
        tasks.complete(tugas, Map.of("keputusan", "perbaiki"));

        var next =
                tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        var row = json.readTree(kadis.get(BASE + "/tugas/" + next).body()).get(0);
        assertThat(row.path("hapus").asText()).isEqualTo("Tidak dapat dihapus lagi: langkahnya sudah selesai.");
        assertThat(kadis.delete(file).statusCode()).isEqualTo(409);
        assertThat(kadis.put(file, "{\"teksAlternatif\":\"Gubernur\"}").statusCode())
                .isEqualTo(409);
        assertThat(kadis.part(BASE + "/kiriman/" + begun, 0, PDF).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from berkas where kasus = ?")
                        .param(kasus)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anonymousRequestsAnswer401() throws Exception {
        var stranger = new Browser(port);

        for (var path : List.of(berkas, BASE + "/x", BASE + "/x/kecil", BASE + "/batas")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(stranger.part(BASE + "/kiriman/x", 0, PDF).statusCode()).isIn(401, 403);
        assertThat(stranger.upload(berkas, "a.pdf", PDF, "").statusCode()).isIn(401, 403);
    }

    @Test
    void aBrokenUploadGoesOnWhereItStopped() throws Exception {
        var kadis = signIn("uji-kadis");
        var pdf = Arrays.copyOf(PDF, 3000);
        var id = begin(kadis, "laporan.pdf", pdf.length).path("id").asText();
        kadis.part(BASE + "/kiriman/" + id, 0, Arrays.copyOf(pdf, 1000));

        var again = begin(kadis, "laporan.pdf", pdf.length);
        assertThat(again.path("id").asText()).isEqualTo(id);
        assertThat(again.path("terkirim").asInt()).isEqualTo(1000);
        assertThat(kadis.part(BASE + "/kiriman/" + id, 2000, pdf).statusCode()).isEqualTo(409);
        var last = kadis.part(BASE + "/kiriman/" + id, 1000, Arrays.copyOfRange(pdf, 1000, 3000));

        assertThat(last.statusCode()).as(last.body()).isEqualTo(201);
        assertThat(json.readTree(last.body()).path("ukuran").asInt()).isEqualTo(3000);
        assertThat(json.readTree(kadis.get(berkas).body())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foto.jpg     | <?php phpinfo();      | Isi berkas ini bukan jenis yang diterima
            foto.png     | <svg onload="x()"/>   | Isi berkas ini bukan PNG seperti namanya
            rilis.docx   | bukan zip             | Isi berkas ini
            kosong.pdf   | ''                    | Berkas kosong
            """)
    void aRefusedFileSaysWhy(String name, String content, String reason) throws Exception {
        var answer = signIn("uji-kadis").upload(berkas, name, content.getBytes(), "Bupati");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(pesan(answer.body())).contains(reason);
        assertThat(jdbc.sql("select count(*) from berkas_kiriman where kasus = ?")
                        .param(kasus)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void threeGigabytesAreRefusedUnread() throws Exception {
        var kadis = signIn("uji-kadis");

        var answer = kadis.post(
                berkas + "/kiriman", "{\"nama\":\"rapat.mp4\",\"ukuran\":3221225472,\"teksAlternatif\":\"\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(pesan(answer.body())).startsWith("Berkas terlalu besar: 3 GB. Batas untuk satu berkas: 20 MB.");

        // Announced as small, sent as large.
        var id = begin(kadis, "laporan.pdf", 100).path("id").asText();
        var longer = kadis.part(BASE + "/kiriman/" + id, 0, new byte[5 << 20]);
        assertThat(longer.statusCode()).isEqualTo(422);
        assertThat(pesan(longer.body())).contains("lebih panjang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>.pdf        | script_.pdf
            ../../../etc/passwd.pdf              | passwd.pdf
            C:\\Users\\x\\laporan.pdf            | laporan.pdf
            lapo\u202Efdp.exe                    | lapofdp.pdf
            """)
    void aNameIsHarmlessAndReadable(String name, String shown) throws Exception {
        var answer = signIn("uji-kadis").upload(berkas, name, PDF, "");

        assertThat(json.readTree(answer.body()).path("nama").asText()).isEqualTo(shown);
    }

    @Test
    void aNameOfThreeHundredLettersIsCut() throws Exception {
        var answer = signIn("uji-kadis").upload(berkas, "x".repeat(296) + ".pdf", PDF, "");

        assertThat(json.readTree(answer.body()).path("nama").asText()).isEqualTo("x".repeat(116) + ".pdf");
    }

    @Test
    void theLimitsAreToldWithTheirReason() throws Exception {
        var limits = json.readTree(signIn("uji-kadis").get(BASE + "/batas").body());

        assertThat(limits.at("/gambar/ukuran").asLong()).isEqualTo(10 << 20);
        assertThat(limits.at("/dokumen/alasan").asText()).contains("ponsel");
    }

    /** Address of a file of the Kepala Dinas. */
    private String sent() throws Exception {
        var answer = signIn("uji-kadis").upload(berkas, "laporan.pdf", PDF, "");
        return BASE + "/" + json.readTree(answer.body()).path("id").asText();
    }

    private JsonNode begin(Browser browser, String name, int size) throws Exception {
        return json.readTree(
                browser.post(berkas + "/kiriman", "{\"nama\":\"%s\",\"ukuran\":%d,\"diubah\":1}".formatted(name, size))
                        .body());
    }

    private String pesan(String body) throws Exception {
        return json.readTree(body).path("pesan").asText();
    }

    private static byte[] photo(int width, int height) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private void read(Resource resource, String id) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("uji-atasan-langsung");
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }

    private Browser signIn(String user) throws Exception {
        return one.signIn(port, user);
    }
}
