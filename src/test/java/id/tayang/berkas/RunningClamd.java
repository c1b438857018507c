package id.tayang.berkas;

import id.tayang.support.FreePort;
import id.tayang.support.ProcessGroup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/** The clamd of the machine as a process of its own, with a signature file of its own and nothing from outside. */
final class RunningClamd implements AutoCloseable {

    /** In two parts, or scanners would take this file away. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    /** Bytes that it takes. */
    static final int LARGEST = 1 << 20;

    private final ProcessGroup process;
    private final Path folder;
    private final int port;

    private RunningClamd(ProcessGroup process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Skips the test, and says so, where there is no clamd; fails it where one is demanded (TAYANG_CLAMD_REQUIRED). */
    static RunningClamd start() throws Exception {
        var executable = Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty() && Boolean.parseBoolean(System.getenv("TAYANG_CLAMD_REQUIRED"))) {
            throw new IllegalStateException("No clamd on this machine, and TAYANG_CLAMD_REQUIRED is set");
        }
        Assumptions.assumeTrue(
                executable.isPresent(), "SKIPPED: virus scan tests need clamd (Debian: clamav-daemon); none found");
        // Not JUnit's: the path of a Unix socket may have 107 characters.
        var folder = Files.createTempDirectory(Path.of("/tmp"), "clamd");
        var port = FreePort.find();
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(
                folder.resolve("db/uji.ndb"),
                "Eicar-Test-Signature:0:0:" + HexFormat.of().formatHex(EICAR) + "\n");
        var config = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %1$s/db
                TemporaryDirectory %1$s
                LocalSocket %1$s/ctl
                TCPSocket %2$d
                TCPAddr 127.0.0.1
                StreamMaxLength %3$d
                SelfCheck 0
                """.formatted(folder, port, LARGEST));
        var process = ProcessGroup.start(
                folder.resolve("log"),
                Map.of(),
                executable.get().toString(),
                "--config-file=" + config,
                "--foreground");
        var clamd = new RunningClamd(process, folder, port);
        process.await(clamd::pong);
        return clamd;
    }

    String tcp() {
        return "tcp://127.0.0.1:" + port;
    }

    String unix() {
        return "unix:" + folder.resolve("ctl");
    }

    @Override
    public void close() throws Exception {
        process.stop();
        FileSystemUtils.deleteRecursively(folder);
    }

    private boolean pong() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        } catch (IOException notYet) {
            return false;
        }
    }
}
