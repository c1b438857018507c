package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.Sha256;
import id.tayang.support.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Against a real server that speaks S3 and checks the signatures. */
class S3BlobsTest {

    private static final byte[] PDF = Arrays.copyOf("%PDF-1.7\n1 0 obj".getBytes(), 500_000);
    private static final String SECRET = "rahasia-sekali-123";

    private static RunningS3 server;

    @TempDir
    Path folder;

    private S3Blobs blobs;

    @BeforeAll
    static void start() throws Exception {
        server = RunningS3.start("kunci-uji", SECRET);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void aBucket() {
        blobs = blobs(server.endpoint(), SECRET);
    }

    @AfterEach
    void close() {
        blobs.close();
    }

    @Test
    void aContentIsThereWholeUntilItIsRemoved() throws Exception {
        var content = Files.write(folder.resolve("isi"), PDF);
        var key = BlobKey.shown(Sha256.of(content));
        assertThat(blobs.has(key)).isFalse();
        blobs.remove(key);

        blobs.put(key, content);
        blobs.put(key, content);

        assertThat(blobs.has(key)).isTrue();
        assertThat(blobs.has(BlobKey.original(key.sha256()))).isFalse();
        try (var stored = blobs.open(key)) {
            assertThat(stored).hasBinaryContent(PDF);
        }
        blobs.remove(key);
        assertThat(blobs.has(key)).isFalse();
        assertThatThrownBy(() -> blobs.open(key))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("HTTP 404");
    }

    @ParameterizedTest
    @EnumSource
    void filesOfCasesLieInTheBucketOnce(TestDatabase database) throws Exception {
        var beans = new BerkasBeans(database.migrated(), Clock.systemUTC(), folder, blobs, file -> {});

        var first = beans.add("a", "laporan.pdf", PDF, null);
        var other = beans.add("b", "lampiran.pdf", PDF, null);

        var key = BlobKey.shown(first.sha256());
        assertThat(beans.files.open(other)).hasBinaryContent(PDF);
        beans.berkas.remove(first);
        assertThat(blobs.has(key)).isTrue();
        beans.berkas.remove(other);
        assertThat(blobs.has(key)).isFalse();
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aWrongSecretIsRefusedWithoutRepeatingIt() {
        try (var wrong = blobs(server.endpoint(), "salah-rahasia-456")) {
            assertThatThrownBy(() -> wrong.open(BlobKey.shown("ab".repeat(32))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("HTTP 403")
                    .satisfies(failure -> assertThat(text(failure)).doesNotContain("456", "kunci-uji", "Signature="));
        }
    }

    @Test
    void aServerThatIsAwayIsAFailureInWords() {
        try (var away = blobs(URI.create("http://127.0.0.1:1"), SECRET)) {
            assertThatThrownBy(() -> away.has(BlobKey.shown("ab".repeat(32))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("could not be asked")
                    .satisfies(failure -> assertThat(text(failure)).doesNotContain(SECRET, "kunci-uji"));
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void withoutAnEndpointItIsAmazons(URI none) {
        var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create("kunci-uji", SECRET));

        try (var client =
                BlobConfiguration.client(new S3Properties(none, "berkas", "ap-southeast-3", true), credentials)) {
            assertThat(client.serviceClientConfiguration().endpointOverride()).isEmpty();
        }
    }

    @Test
    void aBucketWithoutCredentialsStopsTheStart() {
        Assumptions.assumeTrue(System.getenv("AWS_ACCESS_KEY_ID") == null, "this environment has credentials");

        assertThatThrownBy(() -> new BlobConfiguration()
                        .blobStore(folder, new S3Properties(server.endpoint(), "berkas", "us-east-1", true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("AWS_SECRET_ACCESS_KEY");
    }

    private static S3Blobs blobs(URI endpoint, String secret) {
        var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create("kunci-uji", secret));
        var properties = new S3Properties(endpoint, RunningS3.BUCKET, "us-east-1", true);
        return new S3Blobs(BlobConfiguration.client(properties, credentials), RunningS3.BUCKET);
    }

    private static String text(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
