package id.tayang.publishing;

import id.tayang.kanal.Channel;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;

/** Tayang as far as it publishes one case on the own site and on WordPress; also as a process that can be killed. */
final class Sender {

    @ComponentScan("id.tayang.kanal.wordpress")
    @ConfigurationPropertiesScan("id.tayang.kanal.wordpress")
    static class Configuration {}

    private final InMemoryFiles files = new InMemoryFiles();
    private final PublishingBeans beans;

    /** @param wordpress address, user and application password */
    Sender(DataSource database, String... wordpress) {
        // Many of these start one after the other: no more of Spring than reads settings.
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "sender",
                        Map.of(
                                "tayang.kanal.wordpress.alamat", wordpress[0],
                                "tayang.kanal.wordpress.pengguna", wordpress[1],
                                "tayang.kanal.wordpress.sandi-aplikasi", wordpress[2],
                                "tayang.kanal.wordpress.lingkungan", "local")));
        context.register(Configuration.class);
        context.refresh();
        var channel = context.getBean(Channel.class);
        beans = new PublishingBeans(database, files, List.of(channel), new RecordedEvidence(), Clock.systemUTC());
    }

    /** With one picture. */
    ReleaseState publish(String kasus, String title) {
        // Alone, so that it has the same id in every process.
        files.clear();
        files.add(kasus, "rapat.png", "image/png", "Peserta rapat", InMemoryFiles.png(200, 100));
        var naskah = Releases.naskah(title, "Ringkasan", "Isi");
        beans.publisher.publish(Releases.release(kasus, "situs", "berita", naskah));
        return beans.publisher.publish(Releases.release(kasus, "wordpress", "berita", naskah));
    }

    /** Publishes when it is given a line. Arguments: URL of the database, case, title, then those of the constructor. */
    public static void main(String[] arguments) throws IOException {
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser("postgres");
        var sender = new Sender(database, arguments[3], arguments[4], arguments[5]);
        if (System.in.read() >= 0) {
            sender.publish(arguments[1], arguments[2]);
        }
        System.exit(0);
    }
}
