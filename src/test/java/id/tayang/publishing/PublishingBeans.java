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
    final Addresses addresses;
    final ArticleRevisions revisions;
    final Replies replies;
    final PublishedItems items;
    final CorrectedItems corrected;
    final Corrections corrections;
    final ReleaseLedger ledger;
    final OutsideChannels outside;
    final Publisher publisher;
    final Clock clock;
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
        addresses = new Addresses(jdbc, savepoint);
        revisions = new ArticleRevisions(jdbc);
        store = new ArticleStore(jdbc, addresses, revisions);
        articles = new Articles(jdbc);
        items = new PublishedItems(jdbc, addresses, articles, SITE);
        corrected = new CorrectedItems(jdbc, clock);
        replies = new Replies(jdbc);
        list = new ArticleList(jdbc);
        var images = new ArticlePictures(files, pictures);
        ledger = new ReleaseLedger(jdbc, savepoint, clock);
        var own = new OwnTransaction(new JdbcTransactionManager(dataSource));
        outside = new OutsideChannels(
                new Channels(channels, List.of()),
                new Posts(store, articles, files, SITE),
                ledger,
                new ChannelNotes(jdbc, own),
                own,
                evidence,
                clock);
        publisher = new Publisher(new OwnSite(store, images, savepoint, time, SITE, clock), outside, ledger, evidence);
        corrections = new Corrections(
                corrected, items, articles, store, images, addresses, revisions, replies, ledger, evidence, SITE,
                clock);
        this.clock = clock;
    }

    /** The beans by the names that models use. */
    public Map<Object, Object> byName() {
        return Map.of(
                "terbitkan", new PublishDelegate(publisher, items, replies, clock),
                "muatTayangan", new LoadItemDelegate(items, corrected, SITE),
                "ralatTayangan", new CorrectDelegate(corrections),
                "tarikTayangan", new WithdrawDelegate(corrected, store, ledger, replies, clock),
                "catatTayang", new RecordOutcomeDelegate(publisher, ledger),
                "pilahBagian", new SortPartsDelegate(),
                "sidik", new Fingerprint());
    }
}
