package id.tayang.opd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Address;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TSIG;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Update;

/**
 * Records of sub-domains on the name server of the office, by RFC 2136. It adds a record only where no name stands, and
 * removes only one that still points where ours do: a record of somebody else is never touched.
 */
class DnsZone {

    enum Added {
        NEW,
        /** It pointed to our server already, perhaps by an update whose answer was lost. */
        STANDING,
        TAKEN
    }

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int PORT = 53;

    private final SimpleResolver server;
    private final Name zone;
    private final String target;
    private final long ttl;

    /** @throws IllegalArgumentException when something is missing or makes no sense; says what, and no secret */
    DnsZone(DnsProperties properties, String parent) {
        require(properties.target(), "tujuan");
        require(properties.key(), "kunci");
        target = properties.target();
        ttl = properties.ttl().toSeconds();
        try {
            zone = absolute(properties.zone().isBlank() ? parent : properties.zone());
            var address = properties.server().split(":", 2);
            server = new SimpleResolver(address[0]);
            server.setPort(address.length > 1 ? Integer.parseInt(address[1]) : PORT);
            server.setTCP(true);
            server.setTimeout(ANSWER);
            server.setTSIGKey(
                    new TSIG(absolute(properties.algorithm()), absolute(properties.key()), secret(properties)));
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("tayang.opd.dns.server cannot be used: " + properties.server());
        }
    }

    private static byte[] secret(DnsProperties properties) {
        try {
            var text = properties.secretFile().isBlank()
                    ? properties.secret()
                    : Files.readString(Path.of(properties.secretFile()));
            require(text, "rahasia");
            return java.util.Base64.getDecoder().decode(text.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("tayang.opd.dns.berkas-rahasia cannot be read", e);
        } catch (IllegalArgumentException e) {
            // Its message shows the letter it stumbles over.
            throw new IllegalArgumentException("tayang.opd.dns.rahasia is missing or not Base64.");
        }
    }

    private static void require(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("tayang.opd.dns." + name + " is missing.");
        }
    }

    /** @throws SiteFailure when nobody knows what became of it, or the server refuses */
    Added add(String host) {
        var update = new Update(zone);
        var name = absolute(host);
        update.absent(name);
        update.add(record(name));
        var code = send(update);
        return switch (code == null ? Rcode.YXDOMAIN : code) {
            case Rcode.NOERROR -> Added.NEW;
            case Rcode.YXDOMAIN -> standing(host, code == null);
            default -> throw refused(code);
        };
    }

    private Added standing(String host, boolean lost) {
        return switch (look(host)) {
            case OURS -> Added.STANDING;
            case OTHER -> Added.TAKEN;
            case FREE ->
                throw new SiteFailure(
                        lost
                                ? "Server DNS tidak menjawab. Pembaruan dicoba lagi."
                                : "Server DNS menyebut nama ini ada, tetapi tidak dapat menunjukkannya.");
        };
    }

    /** Takes the record away when it still points to our server. One that is gone, or another's, stays as it is. */
    void remove(String host) {
        var name = absolute(host);
        var update = new Update(zone);
        // The protocol wants no lifetime in a condition.
        update.present(record(name, 0));
        update.delete(record(name));
        var code = send(update);
        if (code == null) {
            throw new SiteFailure("Server DNS tidak menjawab. Penghapusan dicoba lagi.");
        }
        if (code != Rcode.NOERROR && code != Rcode.NXRRSET && code != Rcode.NXDOMAIN) {
            throw refused(code);
        }
    }

    enum Found {
        FREE,
        OURS,
        OTHER
    }

    /** @throws SiteFailure when the server cannot be asked */
    Found look(String host) {
        var name = absolute(host);
        var ours = record(name);
        var answer = exchange(query(name, ours.getType()));
        if (answer == null) {
            throw new SiteFailure("Server DNS tidak menjawab.");
        }
        if (answer.getRcode() == Rcode.NXDOMAIN) {
            return Found.FREE;
        }
        if (answer.getRcode() != Rcode.NOERROR) {
            throw refused(answer.getRcode());
        }
        var records = answer.getSection(Section.ANSWER);
        return records.stream().anyMatch(record -> same(record, ours)) ? Found.OURS : Found.OTHER;
    }

    private static boolean same(Record record, Record ours) {
        return record.getName().equals(ours.getName()) && record.sameRRset(ours) && record.equals(ours);
    }

    private static Message query(Name name, int type) {
        var query = Message.newQuery(Record.newRecord(name, type, DClass.IN));
        query.getHeader().unsetFlag(Flags.RD);
        return query;
    }

    private Record record(Name name) {
        return record(name, ttl);
    }

    private Record record(Name name, long lifetime) {
        try {
            var family = Address.isDottedQuad(target) ? Address.IPv4 : target.contains(":") ? Address.IPv6 : 0;
            if (family == 0) {
                return new CNAMERecord(name, DClass.IN, lifetime, absolute(target));
            }
            var address = Address.getByAddress(target, family);
            return family == Address.IPv4
                    ? new ARecord(name, DClass.IN, lifetime, address)
                    : new AAAARecord(name, DClass.IN, lifetime, address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("tayang.opd.dns.tujuan is neither a name nor an address: " + target);
        }
    }

    /** The answer's code; null when none came. */
    private Integer send(Message update) {
        var answer = exchange(update);
        return answer == null ? null : answer.getRcode();
    }

    private Message exchange(Message message) {
        try {
            return server.send(message);
        } catch (IOException e) {
            return null;
        }
    }

    private static SiteFailure refused(int code) {
        return new SiteFailure("Server DNS menolak (" + Rcode.string(code)
                + "). Periksa kunci TSIG dan kebijakan zona (tayang.opd.dns).");
    }

    private static Name absolute(String name) {
        try {
            return Name.fromString(name.strip(), Name.root);
        } catch (TextParseException e) {
            throw new IllegalArgumentException("This is no domain name: " + name);
        }
    }
}
