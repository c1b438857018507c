package id.tayang.benchmark;

import id.tayang.TayangApplication;
import id.tayang.support.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as an office runs it, on an empty database of a PostgreSQL of its own. */
final class Office {

    private Office() {}

    /** @param settings besides those of {@code application.yaml}, as {@code name=value} */
    static ConfigurableApplicationContext open(String... settings) {
        var database = (PGSimpleDataSource) TestDatabase.POSTGRESQL.migrated();
        var arguments = new ArrayList<>(List.of(
                "spring.datasource.url=" + database.getUrl(),
                "spring.datasource.username=" + database.getUser(),
                "server.port=0",
                "TAYANG_ADMIN_ID=ukur",
                "TAYANG_ADMIN_PASSWORD=Kq7#vmRp2!zX",
                "tayang.berkas.folder=target/benchmark/berkas",
                "tayang.arsip.folder=target/benchmark/arsip",
                "spring.main.banner-mode=off",
                "logging.level.root=warn"));
        arguments.addAll(List.of(settings));
        return new SpringApplicationBuilder(TayangApplication.class)
                .run(arguments.stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    static DataSource database(ConfigurableApplicationContext office) {
        return office.getBean(DataSource.class);
    }
}
