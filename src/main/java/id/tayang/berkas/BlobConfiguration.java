package id.tayang.berkas;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Contents lie in a folder, or in a bucket when one is named. */
@Configuration(proxyBeanMethods = false)
class BlobConfiguration {

    @Bean
    BlobStore blobStore(@Value("${tayang.berkas.folder:./data/berkas}") Path folder, S3Properties s3) {
        if (s3.bucket().isBlank()) {
            return new FolderBlobs(folder);
        }
        var credentials = EnvironmentVariableCredentialsProvider.create();
        try {
            credentials.resolveCredentials();
        } catch (SdkClientException none) {
            throw new IllegalStateException(
                    "tayang.berkas.s3.bucket is set, but AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not."
                            + " Isi keduanya di lingkungan layanan.");
        }
        return new S3Blobs(client(s3, credentials), s3.bucket());
    }

    static S3Client client(S3Properties s3, AwsCredentialsProvider credentials) {
        return S3Client.builder()
                .endpointOverride(
                        s3.endpoint() == null || s3.endpoint().toString().isEmpty() ? null : s3.endpoint())
                .region(Region.of(s3.region()))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(30)))
                // What Amazon added later, other services often do not know.
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(s3.pathStyle())
                        .chunkedEncodingEnabled(false)
                        .build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }
}
