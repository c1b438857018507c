package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real BIND. */
class DnsZoneTest {

    private static final String WEB = "web.bantenprov.go.id";

    private static RunningBind bind;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        bind = RunningBind.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (bind != null) {
            bind.close();
        }
    }

    private static DnsZone zone() {
        return zone(WEB);
    }

    private static DnsZone zone(String target) {
        return new DnsZone(bind.properties(target, RunningBind.SECRET), RunningBind.ZONE);
    }

    @Test
    void addsANameOnceAndKnowsItAgain() {
        assertThat(zone().look("dinkes.bantenprov.go.id")).isEqualTo(DnsZone.Found.FREE);
        assertThat(zone().add("dinkes.bantenprov.go.id")).isEqualTo(DnsZone.Added.NEW);
        assertThat(zone().add("dinkes.bantenprov.go.id")).isEqualTo(DnsZone.Added.STANDING);
        assertThat(zone().look("dinkes.bantenprov.go.id")).isEqualTo(DnsZone.Found.OURS);
    }

    @Test
    void addsAddressesToo() {
        assertThat(zone("192.0.2.1").add("v4.bantenprov.go.id")).isEqualTo(DnsZone.Added.NEW);
        assertThat(zone("192.0.2.1").add("v4.bantenprov.go.id")).isEqualTo(DnsZone.Added.STANDING);
        assertThat(zone("2001:db8::1").add("v6.bantenprov.go.id")).isEqualTo(DnsZone.Added.NEW);
        assertThat(zone("2001:db8::1").look("v6.bantenprov.go.id")).isEqualTo(DnsZone.Found.OURS);
    }

    @Test
    void leavesTheRecordOfAnotherAsItIs() {
        assertThat(zone().add("lama.bantenprov.go.id")).isEqualTo(DnsZone.Added.TAKEN);
        assertThat(zone().add("lama-a.bantenprov.go.id")).isEqualTo(DnsZone.Added.TAKEN);
        assertThat(zone().add("ns1.bantenprov.go.id")).isEqualTo(DnsZone.Added.TAKEN);
        assertThat(zone().look("lama-a.bantenprov.go.id")).isEqualTo(DnsZone.Found.OTHER);

        zone().remove("lama.bantenprov.go.id");
        zone().remove("lama-a.bantenprov.go.id");

        assertThat(zone("server.lain.example").look("lama.bantenprov.go.id")).isEqualTo(DnsZone.Found.OURS);
        assertThat(zone("192.0.2.7").look("lama-a.bantenprov.go.id")).isEqualTo(DnsZone.Found.OURS);
    }

    @Test
    void removesItsOwnAndMayBeAskedTwice() {
        zone().add("tutup.bantenprov.go.id");

        zone().remove("tutup.bantenprov.go.id");
        zone().remove("tutup.bantenprov.go.id");
        zone().remove("tidak-pernah-ada.bantenprov.go.id");

        assertThat(zone().look("tutup.bantenprov.go.id")).isEqualTo(DnsZone.Found.FREE);
    }

    @Test
    void givesANameToOneOfManyWhoAskAtTheSameTime() throws Exception {
        var at = new CyclicBarrier(6);
        var pool = Executors.newFixedThreadPool(6);
        try {
            var answers = pool.invokeAll(IntStream.range(0, 6)
                    .<Callable<DnsZone.Added>>mapToObj(i -> () -> {
                        var zone = zone("192.0.2." + (100 + i));
                        at.await();
                        return zone.add("rebutan.bantenprov.go.id");
                    })
                    .toList());
            var got = new java.util.ArrayList<DnsZone.Added>();
            for (var answer : answers) {
                got.add(answer.get());
            }
            assertThat(got)
                    .containsOnlyOnce(DnsZone.Added.NEW)
                    .filteredOn(one -> one == DnsZone.Added.TAKEN)
                    .hasSize(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void saysThatTheServerRefusesAndNeverTheSecret() {
        var wrong = Base64.getEncoder().encodeToString("rahasia lain yang salah".getBytes());
        var zone = new DnsZone(bind.properties(WEB, wrong), RunningBind.ZONE);

        assertThatThrownBy(() -> zone.add("kunci-salah.bantenprov.go.id"))
                .isInstanceOf(SiteFailure.class)
                .hasMessageContaining("kunci TSIG")
                .hasMessageNotContaining(wrong)
                .hasNoCause();
        assertThatThrownBy(() -> zone().add("bantenprov.go.id")).isInstanceOf(SiteFailure.class);
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        var zone = new DnsZone(RunningBind.properties(closed, WEB, RunningBind.SECRET), RunningBind.ZONE);

        assertThatThrownBy(() -> zone.add("dinsos.bantenprov.go.id"))
                .isInstanceOf(SiteFailure.class)
                .hasMessageContaining("tidak menjawab")
                .hasNoCause();
    }

    @Test
    void refusesToStartWithHalfAConfigurationAndSaysWhatIsMissing() throws Exception {
        assertThatThrownBy(() -> new DnsZone(bind.properties("", RunningBind.SECRET), RunningBind.ZONE))
                .hasMessageContaining("tayang.opd.dns.tujuan");
        assertThatThrownBy(() -> new DnsZone(bind.properties(WEB, "bukan base64!"), RunningBind.ZONE))
                .hasMessageContaining("tayang.opd.dns.rahasia")
                .hasMessageNotContaining("bukan")
                .hasNoCause();

        var file = Files.writeString(folder.resolve("kunci"), RunningBind.SECRET + "\n");
        var properties = new DnsProperties(
                "127.0.0.1:" + bind.port(),
                RunningBind.ZONE,
                WEB,
                RunningBind.KEY,
                "hmac-sha256",
                "",
                file.toString(),
                Duration.ofMinutes(5));
        assertThat(new DnsZone(properties, "lain.example").add("dari-berkas.bantenprov.go.id"))
                .isEqualTo(DnsZone.Added.NEW);
    }
}
