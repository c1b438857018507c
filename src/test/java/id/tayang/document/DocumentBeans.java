package id.tayang.document;

import id.tayang.berkas.BerkasBeans;
import id.tayang.berkas.CaseFiles;
import id.tayang.engine.CaseEnd;
import id.tayang.jabatan.Capacity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real beans of this package on any database, for process tests without Spring. */
public final class DocumentBeans {

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final AgendaBook book;
    final BerkasBeans berkas;
    final Evidence evidence;
    final Archive archive;
    final Clock clock;

    public DocumentBeans(DataSource dataSource, Clock clock, ZoneId zone, Path folder) {
        this.clock = clock;
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        book = new AgendaBook(jdbc, transaction, new Registers(null), event -> {}, clock, zone);
        berkas = new BerkasBeans(dataSource, clock, folder);
        evidence = new Evidence(jdbc);
        archive = new Archive(
                jdbc,
                transaction,
                book,
                evidence,
                berkas.files(),
                berkas.originals(),
                new ArchiveFolder(folder.resolve("arsip"), berkas.files(), berkas.originals()),
                List.of(),
                new NoSubstitute(),
                clock,
                zone);
    }

    /** What models name: {@code beriNomor} and {@code arsipkan}. */
    public Map<Object, Object> byName() {
        return Map.of("beriNomor", new AssignNumber(book, clock), "arsipkan", new ArchiveCase(archive));
    }

    /** For {@code new CaseEndPlugin(List.of(beans.caseEnd()))}. */
    public CaseEnd caseEnd() {
        return new ArchiveEndedCase(archive);
    }

    public CaseFiles files() {
        return berkas.files();
    }

    public EvidenceLog evidence() {
        return evidence;
    }

    private static final class NoSubstitute implements Capacity {
        @Override
        public Map<String, String> finished(String kasus) {
            return Map.of();
        }

        @Override
        public Optional<String> now(String user, String group) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> at(String user, Instant moment) {
            return Map.of();
        }
    }
}
