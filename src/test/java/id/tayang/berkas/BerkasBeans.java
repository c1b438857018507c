package id.tayang.berkas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real beans of this package on any database, for tests without Spring. */
public final class BerkasBeans {

    final BlobStore blobs;
    final BerkasTable files;
    final Berkas berkas;

    public BerkasBeans(DataSource dataSource, Clock clock, Path folder) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        blobs = new BlobStore(folder.resolve("berkas"));
        files = new BerkasTable(JdbcClient.create(dataSource), blobs);
        berkas = new Berkas(files, blobs, transaction, clock);
    }

    /** Adds a file during the task "tugas". */
    public CaseFile add(String kasus, String name, byte[] content, String altText) throws IOException {
        return berkas.add(
                new Berkas.Upload(kasus, "tugas", "tim-website", name, altText), new ByteArrayInputStream(content));
    }

    public CaseFiles files() {
        return files;
    }
}
