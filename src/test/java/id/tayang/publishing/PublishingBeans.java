package id.tayang.publishing;

import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.ShownPictures;
import id.tayang.document.EvidenceLog;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Channels;
import java.awt.Dimension;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The real beans of this package without a Spring context, for tests of processes and of this package. */
public final class PublishingBeans {

    public static final Office OFFICE = new Office("Dinas Kominfo Contoh", ZoneId.of("Asia/Makassar"));
    public static final Site SITE = new Site(URI.create("https://situs.example.go.id"));

    final Savepoint savepoint;
    final ArticleStore store;
    final Articles articles;
    final ArticleList list;
    final ReleaseLedger ledger;
    final OutsideChannels outside;
    final Publisher publisher;
    final OfficeTime time = new OfficeTime(OFFICE);

    /** Pictures come in one size. */
    public PublishingBeans(DataSource dataSource, CaseFiles files, EvidenceLog evidence, Clock clock) {
        this(
                dataSource,
                files,
                new InMemoryFiles() {
                    @Override
                    public Optional<Dimension> size(CaseFile file) {
                        return Optional.empty();
                    }
                },
                List.of(),
                evidence,
                clock);
    }

    PublishingBeans(DataSource dataSource, InMemoryFiles files, EvidenceLog evidence, Clock clock) {
        this(dataSource, files, List.of(), evidence, clock);
    }

    /** @param channels outside the own site */
    PublishingBeans(
            DataSource dataSource, InMemoryFiles files, List<Channel> channels, EvidenceLog evidence, Clock clock) {
        this(dataSource, files, files, channels, evidence, clock);
    }

    private PublishingBeans(
            DataSource dataSource,
            CaseFiles files,
            ShownPictures pictures,
            List<Channel> channels,
            EvidenceLog evidence,
            Clock clock) {
        var jdbc = JdbcClient.create(dataSource);
        savepoint = new Savepoint(new JdbcTransactionManager(dataSource));
        store = new ArticleStore(jdbc);
        articles = new Articles(jdbc);
        list = new ArticleList(jdbc);
        ledger = new ReleaseLedger(jdbc, savepoint, clock);
        var own = new OwnTransaction(new JdbcTransactionManager(dataSource));
        outside = new OutsideChannels(
                new Channels(channels, List.of()),
                new Posts(store, files, SITE),
                ledger,
                new ChannelNotes(jdbc, own),
                own,
                evidence,
                clock);
        publisher = new Publisher(
                new OwnSite(store, files, pictures, savepoint, time, SITE, clock), outside, ledger, evidence);
    }

    /** The beans by the names that models use. */
    public Map<Object, Object> byName() {
        return Map.of(
                "terbitkan", new PublishDelegate(publisher),
                "catatTayang", new RecordOutcomeDelegate(publisher, ledger),
                "pilahBagian", new SortPartsDelegate(),
                "sidik", new Fingerprint());
    }
}
