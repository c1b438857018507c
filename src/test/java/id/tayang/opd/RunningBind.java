package id.tayang.opd;

import id.tayang.support.FreePort;
import id.tayang.support.ProcessGroup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/** Debian's BIND on a free port of this machine, with a zone and a key of its own. */
final class RunningBind implements AutoCloseable {

    static final String ZONE = "bantenprov.go.id";
    static final String KEY = "tayang";
    static final String SECRET = "cmFoYXNpYS1kbnMteWFuZy10aWRhay1ib2xlaC1ib2Nvcg==";

    private static final Path NAMED = Path.of("/usr/sbin/named");

    private final Path folder;
    private final int port;
    private ProcessGroup process;

    private RunningBind() throws IOException {
        folder = Files.createTempDirectory(Path.of("/tmp"), "bind");
        port = FreePort.find();
        Files.writeString(folder.resolve("zone"), """
                $TTL 60
                @ IN SOA ns1 hostmaster 1 60 60 600 60
                  IN NS ns1
                ns1 IN A 127.0.0.1
                web IN A 127.0.0.2
                lama IN CNAME server.lain.example.
                lama-a IN A 192.0.2.7
                setujuan IN CNAME web
                """);
        // Only names below the parent domain, never the parent domain itself.
        Files.writeString(folder.resolve("named.conf"), """
                key "%s" { algorithm hmac-sha256; secret "%s"; };
                options {
                  directory "%s";
                  listen-on port %d { 127.0.0.1; };
                  listen-on-v6 { none; };
                  pid-file none;
                  session-keyfile "%3$s/session.key";
                  recursion no;
                  notify no;
                };
                controls { };
                zone "%s" {
                  type primary;
                  file "%3$s/zone";
                  update-policy {
                    deny %1$s name %5$s ANY;
                    grant %1$s wildcard *.%5$s A AAAA CNAME;
                  };
                };
                """.formatted(KEY, SECRET, folder, port, ZONE));
    }

    /**
     * Skips the test, and says so, where Debian's package bind9 is missing; fails it where it is demanded
     * (TAYANG_BIND_REQUIRED).
     */
    static RunningBind start() throws Exception {
        if (!Files.isExecutable(NAMED)) {
            if (Boolean.parseBoolean(System.getenv("TAYANG_BIND_REQUIRED"))) {
                throw new IllegalStateException("TAYANG_BIND_REQUIRED is set, but there is no " + NAMED);
            }
            Assumptions.assumeTrue(false, "SKIPPED: tests of DNS updates need Debian's package bind9; no " + NAMED);
        }
        var bind = new RunningBind();
        bind.up();
        return bind;
    }

    void up() throws Exception {
        process = ProcessGroup.start(
                folder.resolve("log"),
                Map.of(),
                NAMED.toString(),
                "-g",
                "-c",
                folder.resolve("named.conf").toString());
        process.await(this::answers);
    }

    void down() throws Exception {
        process.stop();
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    DnsProperties properties(String target, String secret) {
        return properties(port, target, secret);
    }

    static DnsProperties properties(int port, String target, String secret) {
        return new DnsProperties(
                "127.0.0.1:" + port, "", target, KEY, "hmac-sha256", secret, "", Duration.ofMinutes(5));
    }

    @Override
    public void close() throws Exception {
        down();
        FileSystemUtils.deleteRecursively(folder);
    }
}
