package id.tayang.pemeriksaan;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks a link whether it answers. A connection is only ever made to the addresses that were checked, for every redirect
 * anew: a name that leads into the office's own network, or that changes in between, leads nowhere here.
 */
class LinkProbe implements Closeable {

    private static final Timeout PATIENCE = Timeout.of(3, TimeUnit.SECONDS);
    private static final int REDIRECTS = 5;

    private final Predicate<InetAddress> allowed;
    private final CloseableHttpClient client;

    LinkProbe(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(PATIENCE).build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(PATIENCE)
                        .setConnectionRequestTimeout(PATIENCE)
                        .build())
                .setUserAgent("Tayang (pemeriksa tautan)")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    LinkAnswer ask(String link) {
        try {
            return follow(new URI(link));
        } catch (ForbiddenAddress e) {
            return LinkAnswer.broken(
                    "Alamat ini menuju jaringan dalam, yang tidak dapat dibuka masyarakat. Tidak diperiksa.");
        } catch (UnknownHostException e) {
            return LinkAnswer.broken("Nama situs tidak dikenal. Periksa ejaannya.");
        } catch (IOException e) {
            return LinkAnswer.broken(
                    "Tidak menjawab dalam 3 detik atau sambungan ditolak. Buka sendiri, lalu perbaiki.");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return LinkAnswer.broken("Alamat tautan tidak sah.");
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private LinkAnswer follow(URI start) throws IOException {
        var address = start;
        for (int i = 0; i <= REDIRECTS; i++) {
            var answer = once(address);
            if (answer.to() == null) {
                return LinkAnswer.of(answer.status());
            }
            address = address.resolve(answer.to());
        }
        return LinkAnswer.broken("Tautan berputar-putar tanpa sampai ke halaman.");
    }

    private record Answer(int status, String to) {}

    private Answer once(URI address) throws IOException {
        if (!plain(address)) {
            throw new ForbiddenAddress(String.valueOf(address.getHost()));
        }
        var head = send("HEAD", address);
        // Many servers do not know HEAD, or answer it otherwise.
        return head.status() < 400 ? head : send("GET", address);
    }

    private Answer send(String method, URI address) throws IOException {
        var request = new HttpUriRequestBase(method, address);
        // The connection is dropped with whatever the other side still wants to send.
        request.setHeader(HttpHeaders.CONNECTION, "close");
        var response = client.executeOpen(null, request, null);
        try {
            var to = response.getFirstHeader(HttpHeaders.LOCATION);
            var redirect = response.getCode() >= 300 && response.getCode() < 400 && to != null;
            return new Answer(response.getCode(), redirect ? to.getValue() : null);
        } finally {
            request.abort();
            response.close();
        }
    }

    /** Websites on their usual ports, without a name and password in the address. */
    private boolean plain(URI address) {
        var scheme = address.getScheme();
        return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    private final class CheckedNames extends SystemDefaultDnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var addresses = super.resolve(host);
            for (var address : addresses) {
                if (!allowed.test(address)) {
                    throw new ForbiddenAddress(host);
                }
            }
            return addresses;
        }
    }

    private static final class ForbiddenAddress extends UnknownHostException {
        ForbiddenAddress(String host) {
            super(host);
        }
    }
}
