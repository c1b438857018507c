package id.tayang.berkas;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Where contents lie instead of in a folder. Key and secret have no property: they come from the environment.
 *
 * @param endpoint null for Amazon's own
 * @param bucket empty for a folder
 * @param pathStyle the bucket stands in the path, not before the host name, as most services of one's own want it
 */
@ConfigurationProperties("tayang.berkas.s3")
record S3Properties(
        URI endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @Name("path-style") @DefaultValue("true") boolean pathStyle) {}
