package id.tayang.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/**
 * Debian's WordPress with a database and a web server of its own, on this machine only, from nothing in some seconds. Knows
 * an account with an application password for each of the roles administrator, editor and author; in a network, the
 * administrator is that of the network.
 */
public final class RealWordPress implements AutoCloseable {

    private static final Path PACKAGE = Path.of("/usr/share/wordpress");
    private static final List<Path> NEEDED = List.of(
            PACKAGE.resolve("wp-load.php"),
            PACKAGE.resolve("wp-content/themes/twentytwentyone/style.css"),
            Path.of("/usr/bin/php"),
            MariaDb.INSTALLER,
            MariaDb.SERVER,
            MariaDb.CLIENT);

    private static RealWordPress shared;

    private final Path folder;
    private final Path log;
    private final String host;
    private final int port;
    private final Thread atEnd = new Thread(this::stopQuietly);
    private MariaDb database;
    private ProcessGroup server;
    private JsonNode accounts;

    /** @param password an application password, no password for signing in */
    public record Account(String user, String password) {}

    /** @param domain null for the address of the server itself */
    private RealWordPress(String domain) throws IOException {
        // Not JUnit's: the path of a Unix socket may have 107 characters.
        folder = Files.createTempDirectory(Path.of("/tmp"), "wordpress");
        log = Files.createFile(folder.resolve("log"));
        port = freePort();
        host = domain == null ? "127.0.0.1:" + port : domain;
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    /**
     * One site for all tests of this JVM, with the category "berita"; stands until the JVM ends. Each test has cases and titles
     * of its own.
     */
    public static synchronized RealWordPress shared() throws Exception {
        if (shared == null) {
            shared = site();
            shared.php("wp_insert_term('Berita', 'category', ['slug' => 'berita']);");
        }
        return shared;
    }

    /** One site, reached by plain http as WordPress allows it in the environment "local". */
    public static RealWordPress site() throws Exception {
        return site("local");
    }

    /**
     * Skips the test, and says so, where packages are missing; fails it where they are demanded
     * (TAYANG_WORDPRESS_REQUIRED).
     *
     * @param environment WP_ENVIRONMENT_TYPE: local, development, staging, production
     */
    public static RealWordPress site(String environment) throws Exception {
        return start(null, environment);
    }

    /**
     * A network of sites by sub-domain. Who asks for {@link #url()} gets its main site; for the others, see {@link #visitor()}.
     *
     * @param domain of the main site, e.g. {@code bantenprov.go.id}; WordPress takes none with a port
     */
    public static RealWordPress network(String domain) throws Exception {
        return start(domain, "local");
    }

    private static RealWordPress start(String domain, String environment) throws Exception {
        var missing = NEEDED.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty() && Boolean.parseBoolean(System.getenv("TAYANG_WORDPRESS_REQUIRED"))) {
            throw new IllegalStateException("TAYANG_WORDPRESS_REQUIRED is set, but there is no " + missing);
        }
        Assumptions.assumeTrue(
                missing.isEmpty(), "SKIPPED: tests of WordPress need Debian's packages (see .ci/run); no " + missing);
        var wordpress = new RealWordPress(domain);
        try {
            wordpress.install(environment, domain == null ? "site" : "network");
            wordpress.startServer();
            return wordpress;
        } catch (Exception e) {
            wordpress.close();
            throw e;
        }
    }

    /** Where it answers on this machine, without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public Account account(String role) {
        var account = accounts.path(role);
        return new Account(
                account.path("user").asText(), account.path("password").asText());
    }

    /** Where the uploaded files lie. */
    public Path uploads() {
        return www().resolve("wp-content/uploads");
    }

    /** Puts a plugin where WordPress always loads it, from the next request on. */
    public void addPlugin(Path file) throws IOException {
        var plugins = Files.createDirectories(www().resolve("wp-content/mu-plugins"));
        Files.copy(file, plugins.resolve(file.getFileName()));
    }

    /**
     * Somebody for whom every host name is this server: sites of a network have names that nobody resolves. Doesn't follow
     * redirects.
     */
    public HttpClient visitor() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", port)))
                .build();
    }

    /** @return what PHP code prints that runs inside WordPress */
    public String php(String code) throws Exception {
        var file = Files.writeString(folder.resolve("code.php"), """
                <?php
                $_SERVER['HTTP_HOST'] = $_SERVER['SERVER_NAME'] = '%s';
                $_SERVER['REQUEST_METHOD'] = 'GET';
                require '%s/wp-load.php';
                %s
                """.formatted(host, www(), code));
        return ProcessGroup.run(log, List.of("php", "-d", "error_reporting=E_ERROR", file.toString()));
    }

    /** WordPress down, its data kept. */
    public void stopServer() throws Exception {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** WordPress up again, at the same address. */
    public void startServer() throws Exception {
        var php = "php -d upload_max_filesize=16M -d post_max_size=20M -d opcache.enable_cli=1 -S 127.0.0.1:%d -t %s %s"
                .formatted(port, www(), resource("router.php"));
        server = ProcessGroup.start(log, Map.of("PHP_CLI_SERVER_WORKERS", "4", "WORDPRESS_HOST", host), php.split(" "));
        server.await(this::answers);
    }

    @Override
    public void close() throws Exception {
        stopServer();
        if (database != null) {
            database.close();
            database = null;
        }
        FileSystemUtils.deleteRecursively(folder);
        if (Thread.currentThread() != atEnd) {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
    }

    private void stopQuietly() {
        try {
            close();
        } catch (Exception e) {
            System.err.println("WordPress may still run in " + folder + ": " + e);
        }
    }

    private void install(String environment, String kind) throws Exception {
        database = MariaDb.start(folder, log);
        // Some links of the package lead to what it only recommends.
        new ProcessBuilder("cp", "-rL", PACKAGE.toString(), www().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        configure(environment, "define('WP_ALLOW_MULTISITE', true);");
        ProcessGroup.run(
                log,
                List.of(
                        "php",
                        "-d",
                        "error_reporting=E_ERROR",
                        resource("install.php").toString(),
                        www().toString(),
                        host,
                        kind));
        configure(environment, kind.equals("site") ? "" : """
                define('MULTISITE', true);
                define('SUBDOMAIN_INSTALL', true);
                define('DOMAIN_CURRENT_SITE', '%s');
                define('PATH_CURRENT_SITE', '/');
                define('SITE_ID_CURRENT_SITE', 1);
                define('BLOG_ID_CURRENT_SITE', 1);
                """.formatted(host));
        accounts = new ObjectMapper().readTree(php("require '" + resource("accounts.php") + "';"));
    }

    private void configure(String environment, String more) throws IOException {
        Files.writeString(www().resolve("wp-config.php"), """
                <?php
                define('DB_HOST', 'localhost:%s');
                define('WP_ENVIRONMENT_TYPE', '%s');
                %s
                require '%s';
                """.formatted(
                        database.socket(), environment, more, resource("settings.php")));
    }

    private boolean answers() throws InterruptedException {
        try {
            return visitor()
                            .send(
                                    HttpRequest.newBuilder(URI.create(url() + "/wp-json/"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path www() {
        return folder.resolve("www");
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources/wordpress", name).toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
