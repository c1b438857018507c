package id.tayang.opd;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The name server that takes updates (RFC 2136), signed by a key (TSIG).
 *
 * @param server host, or host:port; empty when a wildcard record stands for all sites
 * @param zone in which records are added; empty for the parent domain
 * @param target what a sub-domain points to: a host name (CNAME) or an address (A, AAAA)
 * @param algorithm of the key, {@code hmac-sha256}
 * @param secret of the key, Base64
 * @param secretFile path of a file that holds the secret, in place of {@code secret}
 */
@ConfigurationProperties("tayang.opd.dns")
record DnsProperties(
        @Name("server") @DefaultValue("") String server,
        @Name("zona") @DefaultValue("") String zone,
        @Name("tujuan") @DefaultValue("") String target,
        @Name("kunci") @DefaultValue("") String key,
        @Name("algoritma") @DefaultValue("hmac-sha256") String algorithm,
        @Name("rahasia") @DefaultValue("") String secret,
        @Name("berkas-rahasia") @DefaultValue("") String secretFile,
        @Name("umur") @DefaultValue("PT1H") Duration ttl) {

    @Override
    public String toString() {
        return "DnsProperties[" + server + "]";
    }
}
