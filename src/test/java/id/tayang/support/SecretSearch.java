package id.tayang.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/**
 * Looks for secrets in everything that is kept or said: every table, files, exceptions with their causes and, from its making
 * until it is closed, the whole log at DEBUG. Finds a secret as it is, as Base64 at whatever place it stands in there, and
 * written for an address.
 */
public final class SecretSearch implements AutoCloseable {

    private static final List<String> LOUD = List.of(
            org.slf4j.Logger.ROOT_LOGGER_NAME, "id.tayang", "org.camunda", "org.camunda.bpm.engine.jobexecutor");

    private static final int BEGINNING = 6;

    private final BitSet beginnings = new BitSet();
    private final Map<String, Set<String>> secrets = new ConcurrentHashMap<>();
    private final Set<String> leaks = ConcurrentHashMap.newKeySet();
    private final Set<String> places = ConcurrentHashMap.newKeySet();
    private final Map<Logger, Level> levels = new LinkedHashMap<>();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final Appender<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said(event);
        }
    };

    public SecretSearch() {
        var root = root();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        LOUD.stream().map(name -> (Logger) LoggerFactory.getLogger(name)).forEach(logger -> {
            levels.put(logger, logger.getLevel());
            logger.setLevel(Level.DEBUG);
        });
        log.setContext(root.getLoggerContext());
        log.start();
        root.addAppender(log);
    }

    /** @param secret at least eight letters: shorter ones are found where they are not */
    public SecretSearch add(String name, String secret) {
        if (secret.length() < 8) {
            throw new IllegalArgumentException(name);
        }
        var forms = forms(secret);
        forms.forEach(form -> beginnings.set(beginning(form, 0)));
        secrets.put(name, forms);
        return this;
    }

    public Collection<String> names() {
        return secrets.keySet();
    }

    /** Whether a text has the secret, in any of its forms. */
    public boolean shows(String name, String text) {
        return secrets.get(name).stream().anyMatch(text::contains);
    }

    public void said(String place, String text) {
        places.add(place);
        for (var at = 0; at + BEGINNING <= text.length(); at++) {
            if (beginnings.get(beginning(text, at))) {
                var here = at;
                secrets.forEach((name, forms) -> {
                    if (forms.stream().anyMatch(form -> text.startsWith(form, here))) {
                        leaks.add(name + " in " + place);
                    }
                });
            }
        }
    }

    /** A number for some letters, so that not every form is looked for at every letter. */
    private static int beginning(String text, int at) {
        var number = 0;
        for (var i = 0; i < BEGINNING; i++) {
            number = number * 31 + text.charAt(at + i);
        }
        return number & 0xFFFFF;
    }

    /** Also what was logged before the search knew the secret. */
    public void said(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        said(
                "log " + event.getLoggerName(),
                event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
    }

    /** With all of its causes and what it suppressed. */
    public void thrown(Throwable throwable) {
        var text = new StringWriter();
        throwable.printStackTrace(new PrintWriter(text));
        said("exception", text.toString());
    }

    /** All tables of engine and application, letters and bytes. */
    public void database(DataSource database) {
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        row(table, rows);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All files below a folder. */
    public void files(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                said("file " + file.getFileName(), letters(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was found, as "secret in place"; never the secret. */
    public Set<String> leaks() {
        return Set.copyOf(leaks);
    }

    /** Tables and columns that had something in them, loggers that said something. */
    public Set<String> places() {
        return Set.copyOf(places);
    }

    @Override
    public void close() {
        root().detachAppender(log);
        log.stop();
        others.forEach(root()::addAppender);
        levels.forEach(Logger::setLevel);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private void row(String table, ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            var type = columns.getColumnTypeName(column).toUpperCase(Locale.ROOT);
            var bytes = type.contains("BINARY") || type.contains("BYTEA");
            var text = bytes ? letters(row.getBytes(column)) : row.getString(column);
            if (text != null) {
                said(table + "." + columns.getColumnName(column), text);
            }
        }
    }

    /** Each byte one letter, so that none is lost. */
    private static String letters(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Set<String> forms(String secret) {
        var forms = new LinkedHashSet<>(List.of(secret, secret.replace(" ", "")));
        for (var plain : List.copyOf(forms)) {
            for (var before = 0; before < 3; before++) {
                forms.add(base64(Base64.getEncoder(), before, plain));
                forms.add(base64(Base64.getUrlEncoder(), before, plain));
            }
            var once = URLEncoder.encode(plain, StandardCharsets.UTF_8);
            for (var encoded : List.of(once, once.replace("+", "%20"))) {
                forms.add(encoded);
                forms.add(Pattern.compile("%..")
                        .matcher(encoded)
                        .replaceAll(code -> code.group().toLowerCase(Locale.ROOT)));
                forms.add(URLEncoder.encode(encoded, StandardCharsets.UTF_8));
            }
        }
        return forms;
    }

    /** The letters that a secret surely has in the Base64 of a text in which so many bytes, or three more, stand before it. */
    private static String base64(Base64.Encoder encoder, int before, String secret) {
        var bytes = ("x".repeat(before) + secret).getBytes(StandardCharsets.UTF_8);
        var all = encoder.withoutPadding().encodeToString(bytes);
        return all.substring(before == 0 ? 0 : before + 1, all.length() - (bytes.length % 3 == 0 ? 0 : 1));
    }
}
