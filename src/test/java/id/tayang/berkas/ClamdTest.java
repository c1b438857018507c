package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real clamd, which knows one virus: EICAR's, made for tests. */
class ClamdTest {

    private static RunningClamd clamd;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        clamd = RunningClamd.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (clamd != null) {
            clamd.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVirusIsNamedAndTheRestPasses(boolean unixSocket) throws Exception {
        var scan = scan(unixSocket ? clamd.unix() : clamd.tcp());

        assertThatThrownBy(() -> scan.check(file(RunningClamd.EICAR)))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("mengandung virus (Eicar-Test-Signature")
                .hasMessageContaining("tidak diterima");
        assertThatCode(() -> scan.check(file("Rilis pers".getBytes()))).doesNotThrowAnyException();
        // Several chunks.
        assertThatCode(() -> scan.check(file(new byte[300_000]))).doesNotThrowAnyException();
    }

    @Test
    void anUploadWithAVirusLeavesNothing() throws Exception {
        var beans = new BerkasBeans(
                TestDatabase.H2.migrated(),
                Clock.systemUTC(),
                folder,
                new FolderBlobs(folder.resolve("berkas")),
                scan(clamd.tcp()));

        assertThatThrownBy(() -> beans.add("a", "catatan.txt", RunningClamd.EICAR, null))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("virus");
        assertThat(beans.files.of("a")).isEmpty();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(beans.add("a", "catatan.txt", "Rilis pers".getBytes(), null).name())
                .isEqualTo("catatan.txt");
    }

    @Test
    void whatIsLargerThanTheScannerTakesIsRefused() throws Exception {
        var large = file(new byte[RunningClamd.LARGEST + 1]);

        assertThatThrownBy(() -> scan(clamd.tcp()).check(large)).isInstanceOf(VirusScan.ScanFailed.class);
    }

    @Test
    void aScannerThatIsAwayLetsNothingThrough() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        assertThatThrownBy(() -> scan("tcp://127.0.0.1:" + closed).check(file("Rilis".getBytes())))
                .isInstanceOf(VirusScan.ScanFailed.class);
        assertThatThrownBy(() -> scan("unix:" + folder.resolve("tiada")).check(file("Rilis".getBytes())))
                .isInstanceOf(VirusScan.ScanFailed.class);
    }

    @Test
    void aScannerThatSaysNothingLetsNothingThrough() throws Exception {
        try (var silent = new ServerSocket(0)) {
            var scan =
                    new Clamd(new ClamdProperties("tcp://127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(200)));

            assertThatThrownBy(() -> scan.check(file("Rilis".getBytes()))).isInstanceOf(VirusScan.ScanFailed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:3310", "http://127.0.0.1:3310", "tcp://127.0.0.1", "/run/clamd.ctl"})
    void anAddressThatIsNoneStopsTheStart(String address) {
        assertThatThrownBy(() -> scan(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("tcp://");
    }

    private static Clamd scan(String address) {
        return new Clamd(new ClamdProperties(address, Duration.ofSeconds(30)));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "isi", null), content);
    }
}
