package id.tayang.berkas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The real beans of this package on any database, for tests without Spring. */
public final class BerkasBeans {

    static final Limits LIMITS = new Limits(
            DataSize.ofMegabytes(10), DataSize.ofMegabytes(20), DataSize.ofMegabytes(1), DataSize.ofMegabytes(50), 10);

    final BerkasTable table;
    final StoredFiles files;
    final Contents contents;
    final Uploads uploads;
    final Berkas berkas;
    private final CleanUp cleanUp;

    public BerkasBeans(DataSource dataSource, Clock clock, Path folder) {
        this(dataSource, clock, folder, new FolderBlobs(folder.resolve("berkas")), file -> {});
    }

    /** Contents go where the application puts them. */
    public static BerkasBeans in(BeanFactory application, Path folder) {
        return new BerkasBeans(
                application.getBean(DataSource.class),
                Clock.systemUTC(),
                folder,
                application.getBean(BlobStore.class),
                file -> {});
    }

    BerkasBeans(DataSource dataSource, Clock clock, Path folder, BlobStore blobs, VirusScan virusScan) {
        var jdbc = JdbcClient.create(dataSource);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        var drafts = new DraftFolder(folder.resolve("berkas"));
        var uploadTable = new UploadTable(jdbc);
        table = new BerkasTable(jdbc);
        files = new StoredFiles(table, blobs);
        contents = new Contents(blobs, table, transaction);
        berkas = new Berkas(table, table::of, contents, drafts, virusScan, LIMITS, transaction, clock);
        uploads = new Uploads(uploadTable, drafts, berkas, LIMITS, clock);
        cleanUp = new CleanUp(uploadTable, drafts, contents, clock);
    }

    /** Adds a file during the task "tugas", credited to "Humas". */
    public CaseFile add(String kasus, String name, byte[] content, String altText) throws IOException {
        var upload = uploads.begin(plan(kasus, name, content.length, altText));
        uploads.append(upload, 0, new ByteArrayInputStream(content));
        return uploads.finish(upload);
    }

    public CaseFiles files() {
        return files;
    }

    public OriginalFiles originals() {
        return files;
    }

    /** What otherwise happens every hour. */
    public void cleanUp() throws IOException {
        cleanUp.round();
    }

    static Upload plan(String kasus, String name, long size, String altText) {
        return new Upload(null, kasus, "tugas", "tim-website", name, size, 0, altText, "Humas", Instant.EPOCH);
    }
}
