package id.tayang.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The two databases that the product promises; every own table is tested on both. Each call gives an empty, migrated one. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource empty() {
            var h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return h2;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            try {
                var name = "t" + UUID.randomUUID().toString().replace("-", "");
                try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                return Server.INSTANCE.getDatabase("postgres", name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    abstract DataSource empty();

    public DataSource migrated() {
        var dataSource = empty();
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
    }

    /** One server for the whole test run; it stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
