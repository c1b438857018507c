package id.tayang.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A database server for WordPress, reached by a socket in its folder only. User, password and database are "wp". */
final class MariaDb implements AutoCloseable {

    static final Path INSTALLER = Path.of("/usr/bin/mariadb-install-db");
    static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    static final Path CLIENT = Path.of("/usr/bin/mariadb-admin");

    private final ProcessGroup server;
    private final Path socket;

    private MariaDb(ProcessGroup server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    static MariaDb start(Path folder, Path log) throws Exception {
        var data = folder.resolve("db");
        // As the user of this test: the package of the bare server makes no account.
        var user = "--user=" + System.getProperty("user.name");
        var install = List.of(
                INSTALLER.toString(),
                "--no-defaults",
                user,
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db");
        ProcessGroup.run(log, install);
        var first = Files.writeString(folder.resolve("first.sql"), """
                create database wp character set utf8mb4;
                create user wp@localhost identified by 'wp';
                grant all on wp.* to wp@localhost;
                """);
        var socket = folder.resolve("socket");
        var server = ProcessGroup.start(
                log,
                Map.of(),
                SERVER.toString(),
                "--no-defaults",
                user,
                "--datadir=" + data,
                "--socket=" + socket,
                "--pid-file=" + folder.resolve("pid"),
                "--init-file=" + first,
                "--skip-networking",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=16M",
                "--performance-schema=0");
        server.await(() -> answers(socket));
        return new MariaDb(server, socket);
    }

    String socket() {
        return socket.toString();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private static boolean answers(Path socket) throws Exception {
        return new ProcessBuilder(
                                CLIENT.toString(), "--no-defaults", "-u", "wp", "-pwp", "-S", socket.toString(), "ping")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
