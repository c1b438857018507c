package id.tayang.berkas;

import id.tayang.support.FreePort;
import id.tayang.support.ProcessGroup;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** s3proxy as a process of its own: its libraries don't go together with the application's. */
final class RunningS3 implements AutoCloseable {

    static final String BUCKET = "berkas-uji";

    /** Put there by the build. */
    private static final Path JAR = Path.of("target/s3proxy/s3proxy.jar");

    private final ProcessGroup process;
    private final Path folder;
    private final int port;

    private RunningS3(ProcessGroup process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    static RunningS3 start(String key, String secret) throws Exception {
        var folder = Files.createTempDirectory("s3proxy");
        var port = FreePort.find();
        // A folder is a bucket.
        Files.createDirectories(folder.resolve("isi").resolve(BUCKET));
        var config = Files.writeString(
                folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, key, secret, folder.resolve("isi")));
        var process = ProcessGroup.start(
                folder.resolve("log"),
                Map.of(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--properties",
                config.toString());
        var server = new RunningS3(process, folder, port);
        process.await(server::answers);
        return server;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws Exception {
        process.stop();
        FileSystemUtils.deleteRecursively(folder);
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) endpoint().toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
