package id.tayang.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Contents in a bucket of a service that speaks S3. */
final class S3Blobs implements BlobStore, AutoCloseable {

    private interface Call<T> {
        T run();
    }

    private final S3Client client;
    private final String bucket;

    S3Blobs(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(BlobKey key, Path content) throws IOException {
        if (!has(key)) {
            call(
                    "put",
                    () -> client.putObject(
                            request -> request.bucket(bucket).key(key.path()), RequestBody.fromFile(content)));
        }
    }

    @Override
    public boolean has(BlobKey key) throws IOException {
        return call("look for", () -> {
            try {
                client.headObject(request -> request.bucket(bucket).key(key.path()));
                return true;
            } catch (NoSuchKeyException none) {
                return false;
            }
        });
    }

    @Override
    public InputStream open(BlobKey key) throws IOException {
        return call(
                "get", () -> client.getObject(request -> request.bucket(bucket).key(key.path())));
    }

    @Override
    public void remove(BlobKey key) throws IOException {
        call(
                "remove",
                () -> client.deleteObject(request -> request.bucket(bucket).key(key.path())));
    }

    @Override
    public void close() {
        client.close();
    }

    /** The cause stays out: what a service answers to a wrong signature repeats the key and what was signed with it. */
    private <T> T call(String verb, Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (S3Exception e) {
            var code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
            throw new IOException(
                    "The S3 service would not %s a file: HTTP %d %s".formatted(verb, e.statusCode(), code));
        } catch (SdkException e) {
            throw new IOException("The S3 service could not be asked to %s a file: %s"
                    .formatted(verb, e.getClass().getSimpleName()));
        }
    }
}
