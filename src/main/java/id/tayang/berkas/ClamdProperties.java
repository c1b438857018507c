package id.tayang.berkas;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The virus scanner of the office.
 *
 * @param address {@code tcp://127.0.0.1:3310} or {@code unix:/run/clamav/clamd.ctl}; empty for none
 * @param timeout for one file
 */
@ConfigurationProperties("tayang.berkas.clamd")
record ClamdProperties(
        @Name("alamat") @DefaultValue("") String address,
        @Name("batas-waktu") @DefaultValue("PT60S") Duration timeout) {

    private static final Pattern UNIX = Pattern.compile("unix:(/.+)");
    private static final Pattern TCP = Pattern.compile("tcp://([^/]+):(\\d{1,5})");

    boolean on() {
        return !address.isBlank();
    }

    /** Asked anew for each file: the name may point elsewhere by then. */
    SocketAddress socket() {
        var unix = UNIX.matcher(address.strip());
        if (unix.matches()) {
            return UnixDomainSocketAddress.of(unix.group(1));
        }
        var tcp = TCP.matcher(address.strip());
        if (tcp.matches()) {
            return new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)));
        }
        throw new IllegalArgumentException(
                "tayang.berkas.clamd.alamat: \"" + address + "\" bukan tcp://<nama>:<port> atau unix:/<jalur soket>");
    }
}
