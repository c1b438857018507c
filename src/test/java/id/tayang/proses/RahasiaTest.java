package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.tayang.berkas.BerkasBeans;
import id.tayang.notification.Enclosure;
import id.tayang.notification.NotificationBeans;
import id.tayang.proses.JaringanTiruan.Suasana;
import id.tayang.support.MovingClock;
import id.tayang.support.SecretSearch;
import id.tayang.support.SopFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import software.amazon.awssdk.utils.internal.SystemSettingUtilsTestBackdoor;

/**
 * Whole cases of every SOP in an office that has connected everything, among networks that are well, refuse, repeat what they
 * know, fall silent or talk nonsense. Each secret of the configuration is used, and none of them is anywhere afterwards: in no
 * table of the engine or the application, no file, no log, no exception.
 */
class RahasiaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KANAL =
            List.of("wordpress", "facebook", "instagram", "x", "telegram", "mastodon");

    /** By the names of the settings, in letters that look otherwise in an address. */
    private static final Map<String, String> RAHASIA = new TreeMap<>(Map.ofEntries(
            Map.entry("spring.datasource.password", "Basis+data/7f3a?9c"),
            Map.entry("spring.mail.password", "Surat+elektronik/81b2?aa"),
            Map.entry("AWS_SECRET_ACCESS_KEY", "Wadah+berkas/c3d4?bb11223344556677889900"),
            Map.entry("tayang.kanal.wordpress.sandi-aplikasi", "Wp7f 3a9c Kq+/ z81b 2aa0 c3?4"),
            Map.entry("tayang.kanal.facebook.token", "EAAfb+halaman/91a0?cc"),
            Map.entry("tayang.kanal.facebook.rahasia-aplikasi", "Aplikasi+fb/5e6f?dd"),
            Map.entry("tayang.kanal.instagram.token", "EAAig+akun/a1b0?ee"),
            Map.entry("tayang.kanal.instagram.rahasia-aplikasi", "Aplikasi+ig/7a8b?ff"),
            Map.entry("tayang.kanal.x.kunci-aplikasi", "Kunci+x/2b3c?0a"),
            Map.entry("tayang.kanal.x.rahasia-aplikasi", "Aplikasi+x/4d5e?1b"),
            Map.entry("tayang.kanal.x.token", "370773112-token+x/6f70?2c"),
            Map.entry("tayang.kanal.x.rahasia-token", "Rahasia+token+x/8192?3d"),
            Map.entry("tayang.kanal.telegram.token", "123456:AAtelegram-a3b4_4e"),
            Map.entry("tayang.kanal.mastodon.token", "Mastodon+token/c5d6?5f"),
            Map.entry("tayang.opd.wordpress.sandi-aplikasi", "Jrng e7f8 Uv+/ 60a1 b2c3 d4?5"),
            Map.entry("tayang.opd.dns.rahasia", "cmFoYXNpYS1kbnMtdGlkYWstYm9jb3ItOTE4Mg==")));

    private static final String ALAMAT = "jdbc:h2:mem:rahasia;DB_CLOSE_DELAY=-1";
    private static final Path FOLDER = Path.of("target", "process-tests", "rahasia");
    private static final MovingClock CLOCK = new MovingClock();

    private static final JaringanTiruan JARINGAN = new JaringanTiruan(Map.of(
            "wp", milik("tayang.kanal.wordpress"),
            "fb", milik("tayang.kanal.facebook"),
            "ig", milik("tayang.kanal.instagram"),
            "x", milik("tayang.kanal.x"),
            "tg", milik("tayang.kanal.telegram"),
            "md", milik("tayang.kanal.mastodon"),
            "opd", milik("tayang.opd.wordpress")));
    private static final DnsTiruan DNS = new DnsTiruan("tayang.", RAHASIA.get("tayang.opd.dns.rahasia"));
    private static final GreenMail SURAT = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final JdbcConnectionPool BASIS_DATA = basisData();

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE =
            SopEngine.on(BASIS_DATA, pengaturan()).build();

    private static final Set<String> TERPASANG = new HashSet<>();
    private static SopEngine engine;
    private static SecretSearch search;

    @BeforeAll
    static void sambungkan() throws Exception {
        Files.createDirectories(FOLDER);
        SURAT.start();
        SystemSettingUtilsTestBackdoor.addEnvironmentVariableOverride("AWS_ACCESS_KEY_ID", "kunci-wadah");
        SystemSettingUtilsTestBackdoor.addEnvironmentVariableOverride(
                "AWS_SECRET_ACCESS_KEY", RAHASIA.get("AWS_SECRET_ACCESS_KEY"));
        engine = SopEngine.of(COVERAGE);
        search = new SecretSearch();
        RAHASIA.forEach(search::add);
        Kasus.mencatatGalat(search::thrown);
    }

    @AfterAll
    static void lepaskan() throws Exception {
        Kasus.mencatatGalat(null);
        SystemSettingUtilsTestBackdoor.clearEnvironmentVariableOverrides();
        search.close();
        SURAT.stop();
        DNS.close();
        JARINGAN.close();
    }

    /** What a network knows of the office. */
    private static String milik(String network) {
        return RAHASIA.entrySet().stream()
                .filter(secret -> secret.getKey().startsWith(network + "."))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }

    private static JdbcConnectionPool basisData() {
        var database = JdbcConnectionPool.create(ALAMAT, "tayang", RAHASIA.get("spring.datasource.password"));
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private static String[] pengaturan() {
        var settings = new TreeMap<>(Map.ofEntries(
                Map.entry("tayang.arsip.folder", FOLDER.resolve("arsip").toString()),
                Map.entry("tayang.berkas.folder", FOLDER.resolve("berkas").toString()),
                Map.entry("tayang.berkas.s3.endpoint", JARINGAN.at("/s3")),
                Map.entry("tayang.berkas.s3.bucket", "berkas"),
                Map.entry("tayang.kanal.wordpress.alamat", JARINGAN.at("/wp")),
                Map.entry("tayang.kanal.wordpress.pengguna", "robot"),
                Map.entry("tayang.kanal.wordpress.lingkungan", "local"),
                Map.entry("tayang.kanal.wordpress.batas-waktu", "PT1S"),
                Map.entry("tayang.kanal.facebook.halaman", "77"),
                Map.entry("tayang.kanal.facebook.api", JARINGAN.at("/fb")),
                Map.entry("tayang.kanal.instagram.akun", "55"),
                Map.entry("tayang.kanal.instagram.api", JARINGAN.at("/ig")),
                Map.entry("tayang.kanal.x.api", JARINGAN.at("/x")),
                Map.entry("tayang.kanal.telegram.kanal", "@kominfo"),
                Map.entry("tayang.kanal.telegram.api", JARINGAN.at("/tg")),
                Map.entry("tayang.kanal.mastodon.server", JARINGAN.at("/md")),
                Map.entry("tayang.opd.wordpress.alamat", JARINGAN.at("/opd")),
                Map.entry("tayang.opd.wordpress.pengguna", "admin-jaringan"),
                Map.entry("tayang.opd.dns.server", DNS.address()),
                Map.entry("tayang.opd.dns.tujuan", "web.bantenprov.go.id"),
                Map.entry("tayang.opd.dns.kunci", "tayang"),
                Map.entry("tayang.surat.dari", "no-reply@bantenprov.go.id")));
        settings.putAll(RAHASIA);
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    @Test
    void semua_dipakai_dan_tidak_satu_pun_tersimpan_atau_terucap() throws Exception {
        for (var suasana : List.of(Suasana.TAK_DIKENAL, Suasana.PUTUS, Suasana.NGAWUR, Suasana.LAMBAT)) {
            tayang("rilis-website", suasana);
        }
        var suasanaLain = List.of(Suasana.DILARANG, Suasana.SALAH, Suasana.RUSAK, Suasana.BAIK);
        var sopLain = sopLain();
        for (var i = 0; i < Math.max(sopLain.size(), suasanaLain.size()); i++) {
            tayang(sopLain.get(i % sopLain.size()), suasanaLain.get(i % suasanaLain.size()));
        }
        for (var suasana : List.of(Suasana.TAK_DIKENAL, Suasana.BAIK)) {
            koreksi(suasana, Map.of("jenisKoreksi", "ralat"));
            koreksi(suasana, Map.of("jenisKoreksi", "tarik", "golonganAlasan", "keliru", "jalur", "biasa"));
        }
        permohonan();

        var pemakaian = new SecretUse(RAHASIA, search, JARINGAN, DNS, SURAT, ALAMAT);
        assertThat(search.names())
                .contains(SecretUse.HAND_OVER)
                .allSatisfy(name -> assertThat(pemakaian.seen(name)).as(name).isTrue());
        assertThat(search.places().stream().map(place -> place.replaceFirst("\\..*", "")))
                .contains("ACT_RU_JOB", "ACT_RU_INCIDENT", "ACT_GE_BYTEARRAY", "ACT_HI_JOB_LOG", "ACT_HI_DETAIL")
                .contains("TAYANGAN", "TAYANGAN_CATATAN", "PEMBERITAHUAN", "PENYIAPAN_SITUS", "exception");
        // What the mail server says of itself is not ours.
        assertThat(search.leaks()).allMatch(leak -> leak.contains("in log com.icegreen.greenmail."));

        assertThat(ditanam())
                .contains("tayang.kanal.telegram.token in ACT_HI_DETAIL.TEXT_")
                .contains("tayang.kanal.telegram.token in ACT_RU_VARIABLE.TEXT_");
    }

    /** From start to end on all channels: in a mood while it is published, and after the officials have asked again in good mood. */
    private Kasus tayang(String sop, Suasana suasana) throws IOException {
        pasang(sop);
        var cerita = JSON.readTree(RahasiaTest.class.getResource("/operaton/" + sop + ".json"));
        var kasus = mulai(sop, cerita, Map.of());
        BerkasBeans.in(SystemSteps.context(), FOLDER).add(kasus.id(), "rapat.jpg", gambar(), "Peserta rapat");
        langkah(kasus, cerita, suasana);
        return kasus;
    }

    private void koreksi(Suasana suasana, Map<String, String> jenis) throws IOException {
        var berita = tayang("rilis-website", Suasana.BAIK);
        pasang("koreksi-tayangan");
        var cerita = JSON.readTree(RahasiaTest.class.getResource("/operaton/koreksi-tayangan.json"));
        var isian = new TreeMap<String, Object>(jenis);
        isian.put("tayangan", berita.variabel("urlTayang"));
        langkah(mulai("koreksi-tayangan", cerita, isian), cerita, suasana);
    }

    /** Until a site is handed over, by way of every failure; its mail goes out when the server is told the right password. */
    private void permohonan() throws Exception {
        var sop = "permohonan-website-opd";
        pasang(sop);
        var cerita = JSON.readTree(RahasiaTest.class.getResource("/operaton/" + sop + ".json"));
        DNS.refuses(true);
        langkah(mulai(sop, cerita, Map.of()), cerita, Suasana.TAK_DIKENAL);

        var kirim = NotificationBeans.postman(BASIS_DATA, CLOCK, pengirim(), SystemSteps.bean(Enclosure.class));
        SURAT.setUser("tayang", "tayang", "kata-sandi-lain");
        kirim.run();
        search.database(BASIS_DATA);
        assertThat(SURAT.getReceivedMessages()).isEmpty();
        SURAT.setUser("tayang", "tayang", RAHASIA.get("spring.mail.password"));
        CLOCK.move(Duration.ofMinutes(5));
        kirim.run();
        var tautan = Pattern.compile("/serah-terima/([A-Za-z0-9_-]{43})");
        for (var satu : SURAT.getReceivedMessages()) {
            var token = tautan.matcher(satu.getContent().toString());
            if (token.find()) {
                search.add(SecretUse.HAND_OVER, token.group(1));
            }
        }
        periksa();
    }

    private static void pasang(String sop) {
        if (TERPASANG.add(sop)) {
            engine.deploy(sop);
        }
    }

    private static JavaMailSenderImpl pengirim() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(SURAT.getSmtp().getPort());
        server.setUsername("tayang");
        server.setPassword(RAHASIA.get("spring.mail.password"));
        server.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        return server;
    }

    private static Kasus mulai(String sop, JsonNode cerita, Map<String, ?> lain) {
        var isian = isian(cerita.path("mulai"));
        isian.putAll(lain);
        return Kasus.mulai(engine.engine(), sop, isian);
    }

    private static void langkah(Kasus kasus, JsonNode cerita, Suasana suasana) {
        JARINGAN.suasana(suasana);
        for (var langkah : cerita.path("langkah")) {
            if (langkah.has("pesan")) {
                kasus.pesan(langkah.path("pesan").asText());
            } else if (kasus.terbuka().contains(langkah.path("tugas").asText())) {
                var isian = isian(langkah.path("isian"));
                if (kasus.bidang(langkah.path("tugas").asText()).contains("kanalTujuan")) {
                    isian.put("kanalTujuan", KANAL);
                }
                kasus.selesaikan(langkah.path("tugas").asText(), isian);
            }
            bangkit(kasus);
        }
        periksa();
        JARINGAN.suasana(Suasana.BAIK);
        sampaiSelesai(kasus, cerita);
        assertThat(kasus.selesai()).as("selesai: %s", kasus.terbuka()).isTrue();
        periksa();
    }

    /** What the system has given up is tried in every mood, until all is well. */
    private static void bangkit(Kasus kasus) {
        if (!kasus.adaInsiden()) {
            return;
        }
        for (var suasana : Suasana.values()) {
            if (suasana != Suasana.BAIK) {
                JARINGAN.suasana(suasana);
                kasus.cobaLagi();
                periksa();
            }
        }
        JARINGAN.suasana(Suasana.BAIK);
        kasus.cobaLagi();
        DNS.refuses(false);
        kasus.cobaLagi();
        JARINGAN.suasana(Suasana.TAK_DIKENAL);
    }

    /** Officials answer for each channel that did not end well by itself, then do what is left of the story. */
    private static void sampaiSelesai(Kasus kasus, JsonNode cerita) {
        for (var putaran = 0; putaran < 100 && !kasus.selesai(); putaran++) {
            if (kasus.terbuka().isEmpty()) {
                kasus.waktuBerlalu();
                continue;
            }
            var tugas = kasus.terbuka().get(0);
            switch (tugas) {
                case "Activity_MemeriksaKanal" -> kasus.selesaikan(tugas, "hasilKanal", "ulang");
                case "Activity_MenayangkanManual", "Activity_MengoreksiKanal" ->
                    kasus.selesaikan(tugas, "hasilKanal", "gagal", "alasanKanal", "Kanal menolak kirimannya.");
                default -> {
                    var isian = StreamSupport.stream(cerita.path("langkah").spliterator(), false)
                            .filter(langkah -> langkah.path("tugas").asText().equals(tugas))
                            .findFirst()
                            .orElseThrow();
                    kasus.selesaikan(tugas, isian(isian.path("isian")));
                }
            }
        }
    }

    private static void periksa() {
        search.database(BASIS_DATA);
        search.files(FOLDER);
    }

    private static List<String> sopLain() throws IOException {
        return SopFiles.all()
                .filter(RahasiaTest::menayangkan)
                .filter(sop -> !sop.equals("koreksi-tayangan") && !sop.equals("rilis-website"))
                .toList();
    }

    private static boolean menayangkan(String sop) {
        try {
            return Files.readString(SopFiles.model(sop)).contains("${terbitkan}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gambar() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static Map<String, Object> isian(JsonNode cerita) {
        return JSON.convertValue(cerita, new TypeReference<TreeMap<String, Object>>() {});
    }

    /** The same search, on the same database, sees what a careless step would leave. */
    private static Set<String> ditanam() {
        var runtime = engine.engine().getRuntimeService();
        var kasus = runtime.startProcessInstanceByKey("rilis-website", Map.of("unitKerja", "bidang-ikp"))
                .getId();
        runtime.setVariable(kasus, "kendalaKanal", "Ditolak: " + RAHASIA.get("tayang.kanal.telegram.token"));
        search.database(BASIS_DATA);
        return search.leaks();
    }
}
